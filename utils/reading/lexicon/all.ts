// Kin stand together: what they share is then written once in what a browser loads.
import { en } from './en.ts';
import { nl } from './nl.ts';
import { de } from './de.ts';
import { da } from './da.ts';
import { no } from './no.ts';
import { sv } from './sv.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import { pl } from './pl.ts';
import { cs } from './cs.ts';
import { fi } from './fi.ts';
import type { Lexicon } from './lexicon.ts';

export const LEXICONS: readonly Lexicon[] = [en, nl, de, fr, es, it, pt, pl, da, sv, no, fi, cs];

/** The lexicon of a language tag; Norwegian has two more. */
export function lexiconOf(language: string | null): Lexicon | undefined {
  const primary = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  const name = primary === 'nb' || primary === 'nn' ? 'no' : primary;
  return LEXICONS.find((lexicon) => lexicon.language === name);
}

/** What a document is called in a language, in English where that is not one of ours. */
export function nameOfDocument(kind: keyof Lexicon['names'], language: string | null): string {
  return (lexiconOf(language) ?? en).names[kind];
}
