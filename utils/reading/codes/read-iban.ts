import { evidenceAt } from '../evidence.ts';
import { readOrAsk } from '../fields.ts';
import type { PageText } from '../page-text.ts';
import type { FieldReading } from '../reading.ts';
import { SEAM } from '../snapshot.ts';

/** With spaces wherever a country is used to them. RF: a reference with a check like an IBAN's. */
const IBAN = /(?<![A-Z\d])(?!RF)[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?!\d)/g;
/** Letters of an IBAN, from the registry of ISO 13616: the countries that pay in euros or beside them. */
const LENGTHS =
  'AT20BE16BG22CH21CY28CZ24DE22DK18EE20ES24FI18FR27GB22GR27HR21HU28IE22IS26IT27LI21LT20LU20LV21MC27MT31NL18NO15PL28PT25RO24SE24SI19SK24SM27';
/** Between digits of two elements: they touch, or do not. */
const PARTED = new RegExp(`[${SEAM}|]`, 'g');
const MAX_LINE = 300;

/** The IBAN of the page if there is one and its check digits hold. */
export function readIban(page: PageText): FieldReading<string> {
  const found = page.shown.flatMap((line) => {
    if (line.text.length > MAX_LINE || !/[A-Z]{2}\d{2}/.test(line.text)) return [];
    // Its check tells whether groups that elements part belong together.
    const values = new Set(['', ' '].flatMap((gap) => findIbans(line.text.replace(PARTED, gap))));
    return [...values].map((value) => ({ value, evidence: [evidenceAt(line, 'label', 'iban')] }));
  });
  return readOrAsk(found);
}

/** The IBANs of a text whose check digits hold, without spaces. */
export function findIbans(text: string): string[] {
  return Array.from(text.matchAll(IBAN), ([value]) => longestValid(value)).filter((value) => value !== null);
}

/**
 * What follows an IBAN may look like a part of it ("… 5300 BIC"): as many letters as its country's have, or where that is
 * not known the longest beginning whose check holds.
 */
function longestValid(text: string): string | null {
  const [, length] = new RegExp(`${text.slice(0, 2)}(\\d\\d)`).exec(LENGTHS) ?? [];
  const own = length === undefined ? text : new RegExp(`^(?: ?\\S){${length}}(?!\\d)`).exec(text)?.[0];
  const groups = own?.split(' ') ?? [];
  for (let count = groups.length; count > 0; count--) {
    const iban = groups.slice(0, count).join('');
    if (iban.length >= Number(length ?? 15) && iban.length <= 34 && hasValidCheck(iban)) return iban;
  }
  return null;
}

/** ISO 13616: the remainder by 97 of the rearranged digits is 1. */
function hasValidCheck(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
