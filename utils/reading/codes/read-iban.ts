import { evidenceAt } from '../evidence.ts';
import { readOrAsk } from '../fields.ts';
import type { PageText } from '../page-text.ts';
import type { FieldReading } from '../reading.ts';

const IBAN = /(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/g;
const MAX_LINE = 300;

/** The IBAN of the page if there is one and its check digits hold. */
export function readIban(page: PageText): FieldReading<string> {
  const found = page.shown.flatMap((line) => {
    if (line.text.length > MAX_LINE || !/[A-Z]{2}\d{2}/.test(line.text)) return [];
    return findIbans(line.text).map((value) => ({ value, evidence: [evidenceAt(line, 'label', 'iban')] }));
  });
  return readOrAsk(found);
}

/** The IBANs of a text whose check digits hold, without spaces. */
export function findIbans(text: string): string[] {
  return Array.from(text.matchAll(IBAN), ([value]) => longestValid(value)).filter((value) => value !== null);
}

/** What follows an IBAN may look like a part of it ("… 5300 BIC"): the longest beginning whose check holds. */
function longestValid(text: string): string | null {
  const groups = text.split(' ');
  for (let count = groups.length; count > 0; count--) {
    const iban = groups.slice(0, count).join('');
    if (iban.length >= 15 && iban.length <= 34 && hasValidCheck(iban)) return iban;
  }
  return null;
}

/** ISO 13616: the remainder by 97 of the rearranged digits is 1. */
function hasValidCheck(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
