import { SNAPSHOT_BOUNDS, type StructuredTexts } from '../snapshot.ts';

/** One thing of schema.org's vocabulary: its types and properties, whatever way the page writes them. */
export type Thing = {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly ThingValue[]>;
};
export type ThingValue = string | Thing;

/** The texts of an Invoice or Order; null for any other thing. Sources: schema.org/Invoice, schema.org/Order and e-mail mark-up. */
export function readThing(thing: Thing, source: StructuredTexts['source']): StructuredTexts | null {
  const type = thing.types.find((one) => one === 'Invoice' || one === 'Order');
  if (type === undefined) return null;
  const { price, currency } = readTotal(thing);
  const customer = firstValue(thing, 'customer', 'buyer');
  const text = (...names: string[]): string | null => bounded(firstText(thing, ...names));
  return {
    source,
    type,
    price: bounded(price),
    currency: bounded(currency),
    number: text('identifier', 'invoiceNumber', 'orderNumber', 'confirmationNumber'),
    issued: text('orderDate', 'dateIssued', 'dateCreated'),
    due: text('paymentDueDate', 'paymentDue'),
    seller: bounded(nameOf(firstValue(thing, 'provider', 'seller', 'merchant', 'broker'))),
    customer: bounded(nameOf(customer)),
    email: typeof customer === 'string' ? null : bounded(customer && firstText(customer, 'email')),
    reference: text('accountId'),
    status: bounded([text('paymentStatus'), text('orderStatus')].join(' ')),
  };
}

type Total = { readonly price: string | null; readonly currency: string | null };

/** What is to be paid, of a thing itself, of its price specification, or of the one offer that was accepted. */
function readTotal(thing: Thing): Total {
  const total = firstValue(thing, 'totalPaymentDue', 'totalPrice', 'price', 'priceSpecification');
  const own = (...names: string[]): string | null => firstText(thing, ...names);
  if (typeof total === 'string') return { price: total, currency: own('priceCurrency', 'currency') };
  const specified = total ?? onlyOffer(thing);
  if (specified === null) return { price: null, currency: own('priceCurrency', 'currency') };
  const inner = firstValue(specified, 'priceSpecification');
  const from = inner === null || typeof inner === 'string' ? specified : inner;
  return {
    price: firstText(from, 'price', 'value') ?? firstText(specified, 'price', 'value'),
    currency:
      firstText(from, 'priceCurrency', 'currency') ??
      firstText(specified, 'priceCurrency', 'currency') ??
      own('priceCurrency', 'currency'),
  };
}

/** An order of one thing costs what its offer says; of several things, or more than one of it, nobody says. */
function onlyOffer(thing: Thing): Thing | null {
  const [offer, ...others] = thing.properties.get('acceptedOffer') ?? [];
  if (offer === undefined || typeof offer === 'string' || others.length > 0) return null;
  const quantity = firstText(offer, 'eligibleQuantity') ?? firstText(thing, 'orderQuantity') ?? '1';
  return /^1(?:\.0+)?$/.test(quantity) ? offer : null;
}

/** Cutting a number or a name would make another one of it: what is too long is none. */
function bounded(text: string | null): string | null {
  return text === null || text.trim() === '' || text.length > SNAPSHOT_BOUNDS.structuredText ? null : text;
}

function firstValue(thing: Thing, ...names: string[]): ThingValue | null {
  for (const name of names) {
    const value = thing.properties.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

function firstText(thing: Thing, ...names: string[]): string | null {
  const value = firstValue(thing, ...names);
  if (value === null) return null;
  const text = typeof value === 'string' ? value.trim() : firstText(value, 'value', 'name', '@id');
  return text === null || text === '' ? null : text;
}

function nameOf(value: ThingValue | null): string | null {
  if (value === null || typeof value === 'string') return value;
  return firstText(value, 'name', 'legalName');
}
