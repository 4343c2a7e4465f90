import { formatAmount } from '../sandbox/catalogue/currencies.ts';

/** What came of the main job. `amount` in major units ("1234.56", "1200" JPY). */
export type DemoResult = {
  readonly orderId: string;
  readonly amount: string;
  readonly currency: string;
  readonly description: string;
  readonly paymentUrl: string;
  readonly clipboard: string;
  readonly status: string;
};

/** The last line of a headless run: JSON with the API's own field names, always in this order. */
export function writeResultLine(result: DemoResult): string {
  return JSON.stringify({
    order_id: result.orderId,
    amount: result.amount,
    currency: result.currency,
    description: result.description,
    payment_url: result.paymentUrl,
    clipboard: result.clipboard,
    status: result.status,
  });
}

/**
 * Major units of what the sandbox holds (`minor` units). By the sandbox's own table of decimals: the product's table
 * would agree with its own mistakes.
 */
export function toMajorUnits(minor: number, currency: string): string {
  return formatAmount(minor, currency).slice(currency.length + 1);
}

/** Whether two amounts as people write them in English are the same number: "1,234.50" and "1234.5" are. */
export function isSameAmount(one: string, other: string): boolean {
  return normalizeAmount(one) === normalizeAmount(other);
}

function normalizeAmount(text: string): string {
  const digits = text.replaceAll(/[^\d.]/g, '').replace(/^0+(?=\d)/, '');
  return digits.includes('.') ? digits.replace(/\.?0*$/, '') : digits;
}
