export const MAX_ORDER_ID = 50;
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const RANDOM_LENGTH = 10;

/** The characters that every part of the API and every log takes as they are; MultiSafepay documents no set. */
export function isOrderIdText(text: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(text) && /[A-Za-z0-9]/.test(text);
}

/**
 * A new order id, `PL-20261122-` and ten random characters: unique per site without asking anyone.
 * `random` gives uniform bytes.
 */
export function generateOrderId(now: Date, random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const day = now.toISOString().slice(0, 10).replaceAll('-', '');
  const bytes = random(new Uint8Array(RANDOM_LENGTH));
  return `PL-${day}-${Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
}

/** An invoice number as order id, other characters as `-`; null where nothing usable is left. */
export function orderIdFromNumber(number: string): string | null {
  const id = number
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return id.length <= MAX_ORDER_ID && isOrderIdText(id) ? id : null;
}

const COUNTED = /^-(?:[2-9]|[1-9]\d{1,2})$/;
const GENERATED = /^PL-\d{8}-[2-9A-Z]{10}/;

/**
 * What an id was before ids that follow were counted on from it: `2026-014-2` of invoice 2026-014 → `2026-014`. An id that
 * may be somebody's own stays as it is: `2026-2` is no second `2026`.
 */
export function firstOrderId(id: string, invoiceNumber: string | null): string {
  const own = invoiceNumber === null ? null : orderIdFromNumber(invoiceNumber);
  const first = own ?? GENERATED.exec(id)?.[0] ?? id;
  return id.startsWith(first) && COUNTED.test(id.slice(first.length)) ? first : id;
}

/** The ids that follow for the same invoice, without end: `2026-014` → `2026-014-2`, `2026-014-3`, … */
export function* nextOrderIds(id: string): Generator<string> {
  for (let count = 2; ; count += 1) {
    const suffix = `-${count}`;
    yield id.slice(0, MAX_ORDER_ID - suffix.length) + suffix;
  }
}
