import { LEXICONS, lexiconOf } from './all.ts';
import type { LabelField, Lexicon } from './lexicon.ts';
import { plainList } from './plain-words.ts';

/** "invoice number", "factuurnummer", "numéro de facture", "fecha de la factura" from their parts. */
function join(heads: readonly string[], tails: readonly string[], links: readonly string[]): string[] {
  return heads.flatMap((head) =>
    tails.flatMap((tail) => [
      `${head} ${tail}`,
      ...(tail.length < 2 ? [] : [`${head}${tail}`]),
      ...(tail === '#' ? [] : [`${tail} ${head}`]),
      ...links.map((link) => `${tail} ${link} ${head}`),
    ]),
  );
}

/** A voucher's code is no number of it: only short forms say the same. */
const SHORT = /^(?:#|(?!ref)[a-z]{1,3}|n o|ev c)$/;

/** "Customer number" and "número de cliente" are "customer no.", "nº de cliente" as well, and "Kundennummer" is "Kunden-Nr." */
export function otherWordings(phrase: string, [number = '', ...words]: readonly string[]): string[] {
  const others = words.filter((word) => SHORT.test(word));
  if (phrase.startsWith(`${number} `)) return others.map((other) => other + phrase.slice(number.length));
  if (!phrase.endsWith(number) || phrase === number) return [];
  const head = phrase.slice(0, -number.length);
  const glued = head.endsWith(' ') ? [] : others.filter((other) => other.length > 1).map((other) => head + other);
  return [...others.map((other) => `${head.trimEnd()} ${other}`), ...glued];
}

/** Fields of what is numbered; "amount in number" is none. */
const NUMBERED: ReadonlySet<LabelField> = new Set(['number', 'order_number', 'reference', 'iban', 'item', 'other']);

/**
 * What each plain phrase of a language announces. Later ones win: what a lexicon says outright beats what its parts make.
 */
export function labelsOf({ parts, labels }: Pick<Lexicon, 'parts' | 'labels'>): Map<string, LabelField> {
  const [invoice, order, number, date, of] = [parts.invoice, parts.order, parts.number, parts.date, parts.of].map(
    plainList,
  );
  const found = new Map<string, LabelField>();
  const add = (field: LabelField, phrases: readonly string[]): void => {
    for (const phrase of phrases) found.set(phrase, field);
  };
  add('issue_date', join(invoice ?? [], date ?? [], of ?? []));
  add('order_number', join(order ?? [], number ?? [], of ?? []));
  add('number', join(invoice ?? [], number ?? [], of ?? []));
  for (const [field, list] of Object.entries(labels)) add(field as LabelField, plainList(list));
  for (const [phrase, field] of Array.from(found)) {
    if (!NUMBERED.has(field)) continue;
    for (const wording of otherWordings(phrase, number ?? [])) if (!found.has(wording)) found.set(wording, field);
  }
  return found;
}

/** What phrases announce, by phrase. */
export type LabelIndex = {
  /** Of all languages; earlier ones win where two disagree. */
  readonly all: ReadonlyMap<string, LabelField>;
  /** Where a language says something else than the earlier ones. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, LabelField>>;
  readonly firstWords: ReadonlySet<string>;
};

/** The labels of all languages, for `fieldOfLabel` to look up. */
export function indexLabels(lexicons: readonly Lexicon[]): LabelIndex {
  const all = new Map<string, LabelField>();
  const own = new Map<string, Map<string, LabelField>>();
  const firstWords = new Set<string>();
  for (const lexicon of lexicons) {
    const others = new Map<string, LabelField>();
    own.set(lexicon.language, others);
    for (const [phrase, field] of labelsOf(lexicon)) {
      const known = all.get(phrase);
      if (known === undefined) {
        all.set(phrase, field);
        const end = phrase.indexOf(' ');
        firstWords.add(end < 0 ? phrase : phrase.slice(0, end));
      } else if (known !== field) others.set(phrase, field);
    }
  }
  return { all, own, firstWords };
}

/** Some thousands of phrases: put together when the first page is read, not when the code is loaded. */
let built: LabelIndex | null = null;

function index(): LabelIndex {
  built ??= indexLabels(LEXICONS);
  return built;
}

/** What a plain phrase announces: in the language of the page, else in any. */
export function fieldOfLabel(phrase: string, language: string | null): LabelField | undefined {
  const own = lexiconOf(language)?.language ?? '';
  return index().own.get(own)?.get(phrase) ?? index().all.get(phrase);
}

/** Whether a label begins with the word: most lines of a page don't. */
export function canStartLabel(word: string): boolean {
  return index().firstWords.has(word);
}
