/**
 * A payment method (MultiSafepay says gateway) as this sandbox knows it.
 * `currencies` and `countries` empty = all. Amounts are minor units (euro cents). `settles` is the financial status
 * of a completed transaction: PayPal and American Express never leave `initialized` there.
 */
export type Gateway = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'payment-method' | 'coupon';
  readonly currencies: readonly string[];
  readonly countries: readonly string[];
  readonly minimum: number;
  readonly maximum: number | null;
  readonly isCard: boolean;
  readonly cartRequired: boolean;
  readonly settles: 'completed' | 'initialized' | 'uncleared';
};

type Traits = Partial<Omit<Gateway, 'id' | 'name'>>;

const EUR: Traits = { currencies: ['EUR'] };
const CARD: Traits = { isCard: true };
const LATER: Traits = { ...EUR, cartRequired: true, settles: 'uncleared' };
const COUPON: Traits = { ...EUR, kind: 'coupon' };

const GATEWAYS: readonly Gateway[] = [
  describe('IDEAL', 'iDEAL', EUR),
  describe('MISTERCASH', 'Bancontact', EUR),
  describe('BANKTRANS', 'Bank transfer', { currencies: ['EUR', 'GBP', 'USD'] }),
  describe('CREDITCARD', 'Card payments', CARD),
  describe('VISA', 'Visa', CARD),
  describe('MASTERCARD', 'Mastercard', CARD),
  describe('MAESTRO', 'Maestro', CARD),
  describe('AMEX', 'American Express', { ...CARD, settles: 'initialized' }),
  describe('PAYPAL', 'PayPal', { settles: 'initialized' }),
  describe('APPLEPAY', 'Apple Pay'),
  describe('GOOGLEPAY', 'Google Pay'),
  describe('BELFIUS', 'Belfius', { ...EUR, countries: ['BE'] }),
  describe('EPS', 'EPS', { ...EUR, countries: ['AT'] }),
  describe('BIZUM', 'Bizum', { ...EUR, countries: ['ES'] }),
  describe('MBWAY', 'MB Way', { ...EUR, countries: ['PT'] }),
  describe('DIRDEB', 'Direct debit', EUR),
  describe('TRUSTLY', 'Trustly', { currencies: ['EUR', 'GBP', 'SEK', 'DKK', 'NOK'] }),
  describe('KLARNA', 'Klarna', { ...LATER, minimum: 100, maximum: 500_000 }),
  describe('IN3', 'in3', { ...LATER, countries: ['NL'], minimum: 10_000, maximum: 300_000 }),
  describe('AFTERPAY', 'Riverty', LATER),
  describe('VVVGIFTCRD', 'VVV Cadeaukaart', COUPON),
  describe('BOEKENBON', 'Boekenbon', COUPON),
  describe('EDENCOM', 'Edenred Compliments', COUPON),
  describe('FASHIONCHQ', 'Fashioncheque', COUPON),
];

function describe(id: string, name: string, traits: Traits = {}): Gateway {
  return {
    id,
    name,
    kind: 'payment-method',
    currencies: [],
    countries: [],
    minimum: 1,
    maximum: null,
    isCard: false,
    cartRequired: false,
    settles: 'completed',
    ...traits,
  };
}

/** Ids of every method the sandbox can play. */
export const GATEWAY_IDS: readonly string[] = GATEWAYS.map(({ id }) => id);

/** Ids are not case-sensitive; undefined for an id nobody knows. */
export function findGateway(id: string): Gateway | undefined {
  return GATEWAYS.find((gateway) => gateway.id === id.toUpperCase());
}
