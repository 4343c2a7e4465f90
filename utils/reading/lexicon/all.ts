import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LabelField, Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';

export const LEXICONS: readonly Lexicon[] = [en, nl, de, fr, es, it];

function collect(pick: (lexicon: Lexicon) => string): ReadonlySet<string> {
  return new Set(LEXICONS.flatMap((lexicon) => pick(lexicon).split('|')));
}

/** Labels of all languages, in lower case → what they announce. Earlier languages win where two disagree. */
export const LABELS: ReadonlyMap<string, LabelField> = new Map(
  LEXICONS.toReversed().flatMap(({ labels }) =>
    Object.entries(labels).flatMap(([field, list]) =>
      list.split('|').map((label) => [label, field as LabelField] as const),
    ),
  ),
);

export const PAID_LINES = collect((lexicon) => lexicon.paidLines);
export const INVOICE_TITLES = collect((lexicon) => lexicon.invoiceTitles);
export const CREDIT_TITLES = collect((lexicon) => lexicon.creditTitles);
export const QUOTE_TITLES = collect((lexicon) => lexicon.quoteTitles);

/** The word for invoice in a language, English where it is not one of ours. */
export function invoiceWord(language: string | null): string {
  const primary = language?.slice(0, 2).toLowerCase();
  return LEXICONS.find((lexicon) => lexicon.language === primary)?.invoice ?? en.invoice;
}
