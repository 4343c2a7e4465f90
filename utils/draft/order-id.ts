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
const GENERATED = /^PL-\d{8}-[2-9A-Z]{10}$/;
const GENERATED_LENGTH = 22;

/** Whether an id was made up here, and so says nothing of any invoice. */
export function isGeneratedOrderId(id: string): boolean {
  return GENERATED.test(id);
}

/**
 * The ids that follow for the same invoice, without end: `2026-014` → `2026-014-2`, `2026-014-3`, …, and from `2026-014-3` of
 * that invoice on `2026-014-4`. An id that may be somebody's own is not counted on: what follows `2026-2` is `2026-2-2`.
 */
export function* nextOrderIds(id: string, invoiceNumber: string | null = null): Generator<string> {
  const first = firstOrderId(id, invoiceNumber);
  for (let count = first === id ? 2 : Number(id.slice(first.length + 1)) + 1; ; count += 1) {
    const suffix = `-${count}`;
    yield first.slice(0, MAX_ORDER_ID - suffix.length) + suffix;
  }
}

/** What an id was before ids were counted on from it. */
function firstOrderId(id: string, invoiceNumber: string | null): string {
  const made = id.slice(0, GENERATED_LENGTH);
  const own = invoiceNumber === null ? null : orderIdFromNumber(invoiceNumber);
  const first = own ?? (isGeneratedOrderId(made) ? made : id);
  return id.startsWith(first) && COUNTED.test(id.slice(first.length)) ? first : id;
}
