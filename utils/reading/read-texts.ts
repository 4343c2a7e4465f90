import { READING_BOUNDS } from './bounds.ts';
import { cutText } from './cut-text.ts';
import { evidenceAt } from './evidence.ts';
import { readOrAsk } from './fields.ts';
import type { Pair } from './find-pairs.ts';
import type { LabelField } from './lexicon/lexicon.ts';
import { readNumberText } from './read-number-text.ts';
import { readDates } from './read-date.ts';
import type { Line, PageText } from './page-text.ts';
import { noReading, type Alternative, type FieldReading } from './reading.ts';
import { matchLabel } from './match-label.ts';
import { SEAM } from './snapshot.ts';

type Spot = { readonly text: string; readonly line: Line; readonly label: string };

/** Where the values of a label may stand, as far as they can be seen. */
function spotsOf(pairs: readonly Pair[], field: LabelField): Spot[][] {
  return pairs
    .filter((pair) => pair.field === field && pair.line.seen !== 'hidden')
    .map((pair) => {
      if (pair.rest !== '') return [{ text: pair.rest, line: pair.line, label: pair.label }];
      const seen = pair.following.filter((line) => line.seen === 'shown');
      return seen.map((line) => ({ text: line.text, line, label: pair.label }));
    });
}

function toAlternative<Value>(spot: Spot, value: Value): Alternative<Value> {
  return { value, evidence: [evidenceAt(spot.line, 'label', spot.label)] };
}

/** The invoice number; an order number only where the page has no invoice number. */
export function readNumberField(pairs: readonly Pair[]): FieldReading<string> {
  const found = spotsOf(pairs, 'number').flatMap((spots) => {
    const [spot] = spots;
    const isHeading = spot !== undefined && /^\p{L}+$/u.test(spot.label) && !/nummer|nr$/.test(spot.label);
    const value = spot === undefined ? null : readNumberText(spot.text.replaceAll(SEAM, ''), isHeading);
    return spot === undefined || value === null ? [] : [toAlternative(spot, value)];
  });
  const invoices = found.filter((one) => !isOrder(one));
  return readOrAsk(invoices.length > 0 ? invoices : found);
}

function isOrder(one: Alternative<string>): boolean {
  return /order|commande|pedido|bestel|auftrag|ordine/.test(one.evidence[0]?.label ?? '');
}

/** A labelled date. Two readings of it, or two dates, are asked. */
export function readDateField(page: PageText, pairs: readonly Pair[], ...fields: LabelField[]): FieldReading<string> {
  const found = fields
    .flatMap((field) => spotsOf(pairs, field))
    .flatMap((spots) => {
      const spot = spots.find((one) => readDates(one.text, page.language).length > 0);
      return spot === undefined ? [] : readDates(spot.text, page.language).map((day) => toAlternative(spot, day));
    });
  return readOrAsk(found);
}

/** A name under or beside its label: the first line that is neither an address, a number nor another label. */
export function readNameField(pairs: readonly Pair[], field: 'customer' | 'seller'): FieldReading<string> {
  const found = spotsOf(pairs, field).flatMap((spots) => {
    const spot = spots.find((one) => isName(one.text));
    return spot === undefined ? [] : [toAlternative(spot, cutText(spot.text, READING_BOUNDS.label))];
  });
  return found.length === 0 ? noReading() : readOrAsk(found);
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 80 || /[@:]|https?|\d{3}|^\d|^[^\p{L}]/u.test(text)) return false;
  return matchLabel(text) === null && text.split(' ').length <= 7;
}

/** An e-mail address within the customer's own block. Most addresses on a page are the seller's: none is often right. */
export function readCustomerEmail(page: PageText, pairs: readonly Pair[]): FieldReading<string> {
  const found = pairs
    .filter((pair) => pair.field === 'customer')
    .flatMap((pair) => {
      const block: Line[] = [];
      for (const line of page.lines.slice(pair.line.index, pair.line.index + 9)) {
        if (
          line !== pair.line &&
          /^(?:seller|customer|number|due_date|issue_date|item|iban)$/.test(matchLabel(line.text)?.field ?? '')
        )
          break;
        block.push(line);
      }
      const line = block.find((one) => EMAIL.test(one.text) && one.seen === 'shown');
      const value = line === undefined ? undefined : EMAIL.exec(line.text)?.[0];
      return line === undefined || value === undefined
        ? []
        : [toAlternative({ text: value, line, label: pair.label }, value)];
    });
  return readOrAsk(found);
}

const EMAIL = /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![\w@-])/;
const IBAN = /(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/;

/** The IBAN of the page if there is one and its check digits hold. */
export function readIban(page: PageText): FieldReading<string> {
  const found = page.lines.flatMap((line) => {
    const value = line.text.length > 300 ? undefined : IBAN.exec(line.text)?.[0].replaceAll(' ', '');
    if (value === undefined || !hasValidCheck(value) || line.seen !== 'shown') return [];
    return [toAlternative({ text: value, line, label: 'IBAN' }, value)];
  });
  return readOrAsk(found);
}

/** ISO 13616: the remainder by 97 of the rearranged digits is 1. */
function hasValidCheck(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** A reference to pay with, as it is labelled. */
export function readReference(pairs: readonly Pair[]): FieldReading<string> {
  const found = spotsOf(pairs, 'reference').flatMap(([spot]) => {
    if (spot === undefined || spot.text.length > 60 || !/\d/.test(spot.text)) return [];
    return [toAlternative(spot, cutText(spot.text.replace(/^#/, ''), READING_BOUNDS.text))];
  });
  return readOrAsk(found);
}
