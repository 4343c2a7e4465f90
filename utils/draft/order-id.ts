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

/** The ids that follow for the same invoice, without end: `2026-014` → `2026-014-2`, `2026-014-3`, … */
export function* nextOrderIds(id: string): Generator<string> {
  for (let count = 2; ; count += 1) {
    const suffix = `-${count}`;
    yield id.slice(0, MAX_ORDER_ID - suffix.length) + suffix;
  }
}
