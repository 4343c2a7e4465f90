import { readDates } from '../dates/read-date.ts';
import type { Line, PageText } from '../page-text.ts';
import type { Pair } from '../pairs/pair.ts';
import { SALUTATION } from './address-blocks.ts';
import type { Guess } from './guess.ts';
import { endsWithLegalForm, isName, isNameLine, isTitle, leadingCompany, nameBeforePlace } from './is-name.ts';

const POSTAL =
  /(?<![\d.,])\d{4,5}(?![\d.,])|\d{3} \d{2}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d/;
const BOTTOM_LINES = 12;
const CONTACT = /@|www\.|(?<!\p{L})(?:tel|phone|vat|kvk|siret|nif|cif|nip|cvr|org)(?!\p{L})/iu;

/** The sender in one line, over the address of a letter: "Tischlerei Brandt · Am Deich 17 · 26427 Esens". */
export function senderLine(top: readonly Line[]): Guess | null {
  for (const [at, line] of top.entries()) {
    const parts = line.text.split(at === 0 ? /\s+[·•|–—]\s+|,\s+/ : /\s+[·•|–—]\s+/);
    const [name = ''] = parts;
    const isAddress = parts.slice(1).some((part) => POSTAL.test(part));
    if (parts.length < 3 || !isAddress || line.labels.some(({ isClear }) => isClear)) continue;
    if (isName(name)) return { name: nameBeforePlace(line.text), line };
  }
  return null;
}

/** A name in the first lines, with its address or a way to reach it right below. */
export function nameAtTop(top: readonly Line[]): Guess | null {
  for (const [at, line] of top.slice(0, 3).entries()) {
    const next = top.slice(at + 1, at + 3);
    if (SALUTATION.test(line.text)) return null;
    if (!isNameLine(line)) continue;
    if (
      !next.some(
        ({ text, labels }) =>
          labels.length === 0 && readDates(text, null).length === 0 && (POSTAL.test(text) || CONTACT.test(text)),
      )
    )
      continue;
    return { name: line.text, line };
  }
  return null;
}

/** A company's name above all labels of the customer. */
export function companyAtTop(top: readonly Line[], pairs: readonly Pair[]): Guess | null {
  const end = pairs.find(({ field }) => field === 'customer')?.line.index ?? Number.POSITIVE_INFINITY;
  const line = top.find((one) => one.index < end && isNameLine(one) && endsWithLegalForm(one.text));
  return line === undefined ? null : { name: line.text, line };
}

/** A name near the top that stands again at the beginning of another line, such as a footer. */
export function repeatedName(page: PageText, top: readonly Line[]): Guess | null {
  const lines = page.shown.length > 1_500 ? [] : page.shown;
  for (const line of top) {
    const isFirst = page.lines[line.index - 1]?.near[0] !== line.near[0];
    if (!isFirst || !isNameLine(line) || line.text.length < 4 || isTitle(line.text)) continue;
    const again = lines.some(
      (one, at) =>
        one.index > line.index + 3 &&
        one.cell === null &&
        one.labels.length === 0 &&
        // Menus say the same word twice, too; a footer says more, or stands at the end.
        (at >= lines.length - BOTTOM_LINES || one.text !== line.text) &&
        isAtStart(one.text, line.text),
    );
    if (again) return { name: line.text, line };
  }
  return null;
}

function isAtStart(text: string, name: string): boolean {
  return text === name || (text.startsWith(name) && /^\s?[|·•,–-]/.test(text.slice(name.length)));
}

export function companyAtBottom(page: PageText): Guess | null {
  for (const line of page.shown.slice(-8)) {
    const name = leadingCompany(line.text.replace(/^(?:©|\(c\)|copyright)[\s\d–-]*/i, ''));
    if (name !== null) return { name, line };
  }
  return null;
}

/** A heading before anything else, with an address or an e-mail right below it. */
export function headingAtTop(top: readonly Line[]): Guess | null {
  const line = top.find((one) => one.heading && isNameLine(one));
  const at = line === undefined ? -1 : top.indexOf(line);
  const isFollowed = top.slice(at + 1, at + 6).some(({ text }) => /@|\d{4,5}|\(\d{3}\)/.test(text));
  return line === undefined || at > 4 || !isFollowed ? null : { name: line.text, line };
}
