import { isShown, type Line, type PageText } from '../page-text.ts';
import { isNameLine } from './is-name.ts';

/** Lines that stand together, the first of them a name and one of them a place or an e-mail address. */
export type AddressBlock = { readonly name: Line; readonly lines: readonly Line[]; readonly hasContact: boolean };

const MOST_LINES = 9;
/** A postal code with a word beside it, and no more digits, as telephone numbers have. */
const POSTAL =
  /(?<![\d.,€$£-]|\d )(?:\d{4,5}(?:-\d{3,4})?|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\d.,]| \d)/;
/** A line of its own over the name in an address. */
export const SALUTATION =
  /^(?:familie|famille|fam\.?|herrn?|frau|firma|fa\.?|monsieur|madame|m(?:me|r|rs|s)?\.?|dhr\.?|mevr\.?|mw\.?|aan|an|à|att\.?|sig\.?(?:ra)?|spett\.?(?:le)?|egr\.?|exm[oa]s?\.?(?:\(\p{L}s?\))?)(?:$|\s)/iu;
const CONTACT =
  /@|https?:|www\.|(?<!\p{L})(?:tel|phone|fax|vat|btw|tva|iva|ust|kvk|siret|nif|cvr|org\.? ?nr|iban)(?!\p{L})/iu;

/** The address blocks of the page in document order. */
export function findAddressBlocks(page: PageText): AddressBlock[] {
  const blocks: AddressBlock[] = [];
  let index = 0;
  while (index < page.lines.length) {
    const lines = blockAt(page, index);
    index += Math.max(1, lines.length);
    const at = lines.findIndex((line) => isNameLine(line) && !isOnlySalutation(line.text));
    const name = lines[at];
    if (name === undefined || at > 2 || isOthers(page, name)) continue;
    const rest = lines.slice(at + 1, at + MOST_LINES);
    // What stands right over a bare postal code is a town.
    if (rest[0] !== undefined && POSTAL.exec(rest[0].text)?.[0] === rest[0].text) continue;
    const isPostal = rest.some(({ text }) => text.length < 100 && POSTAL.test(text) && /\p{L}{2}/u.test(text));
    const isPerson = rest.some(({ text }) => /^\S+@\S+$/.test(text));
    if (isPostal || isPerson)
      blocks.push({ name, lines: rest, hasContact: rest.some(({ text }) => CONTACT.test(text)) });
  }
  return blocks;
}

/** Under "Ship to" or "Payment method" stands neither party, and "PROJECT Website" is a label with its value. */
function isOthers(page: PageText, name: Line): boolean {
  const above = page.lines.slice(0, name.index).findLast(isShown);
  const isGlued = name.pieces.length > 2 && /^\p{Lu}{3,}\s?\p{Lu}\p{Ll}/u.test(name.text);
  return (
    isGlued || above?.labels.some(({ field, isClear, rest }) => field === 'other' && isClear && rest === '') === true
  );
}

function blockAt(page: PageText, start: number): Line[] {
  const first = page.lines[start];
  if (first === undefined || !isShown(first)) return [];
  const lines = [first];
  for (const line of page.lines.slice(start + 1, start + MOST_LINES * 2)) {
    if (!isShown(line) || !isTogether(page, first, line)) break;
    lines.push(line);
  }
  return lines;
}

/**
 * Lines of one cell, of one element, or of elements side by side in one parent, unless a name begins another block there:
 * an element of several lines.
 */
function isTogether(page: PageText, a: Line, b: Line): boolean {
  if (a.cell !== null || b.cell !== null) return a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column;
  const [block, parent] = [a.near[0], a.near[1]];
  if (b.near[0] === block) return true;
  if (parent === undefined || parent === 0 || b.near[1] !== parent) return false;
  return !(isNameLine(b) && (isBroken(page, a) || isBroken(page, b)));
}

/** Whether the element of a line holds other lines too. */
function isBroken({ lines }: PageText, { index, near: [block] }: Line): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line?.near[0] === block);
}

function isOnlySalutation(text: string): boolean {
  return SALUTATION.test(text) && (!text.includes(' ') || /^exm[oa]s?\.?(?:\(\p{L}s?\))?\ssr/iu.test(text));
}
