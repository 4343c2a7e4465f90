/** A source of numbers in [0, 1), such as Math.random. */
export type Random = () => number;

const DIGITS = '0123456789';
const ALPHANUMERIC = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;

export function makeDigits(random: Random, length: number): string {
  return pick(random, DIGITS, length);
}

export function makeAlphanumeric(random: Random, length: number): string {
  return pick(random, ALPHANUMERIC, length);
}

function pick(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}
