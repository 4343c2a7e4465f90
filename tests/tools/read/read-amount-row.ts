import type { AmountHints } from '../../../utils/money/amount.ts';
import { parseAmount, readAmounts } from '../../../utils/money/parse-amount.ts';
import { languageTag } from './language-tag.ts';

/** A text with what is known of where it stood. `lang`: a name, a code or a locale. `country`: ISO 3166 letters. */
export type AmountQuestion = {
  readonly text: string;
  readonly lang?: string | null | undefined;
  readonly country?: string | null | undefined;
};

/** `amount` is null where the text was refused or the reading must be confirmed by a person first. */
export type AmountAnswer = {
  readonly amount: string | null;
  readonly currency: string | null;
  readonly certainty: 'exact' | 'likely' | 'unsure';
  /** Decimal strings that the amount may be, where it is null. */
  readonly alternatives: readonly string[];
  /** What the currency may be, where the text names one that has several meanings. */
  readonly candidates: readonly string[];
  readonly marks: readonly string[];
  /** The parser's code for why nothing was read. */
  readonly refused?: string;
};

/** Reads the one amount of a text as the product does, with hints that only the caller has. */
export function readAmountText(question: AmountQuestion, more: AmountHints = {}): AmountAnswer {
  const hints: AmountHints = {
    language: languageTag(question.lang),
    country: question.country?.toUpperCase(),
    ...more,
  };
  const read = parseAmount(question.text, hints);
  if (!read.ok) {
    const seen = readAmounts(question.text, hints).flatMap((one) => [one.decimal, ...one.alternatives]);
    return { ...NOTHING, alternatives: [...new Set(seen)], refused: read.error.code };
  }
  const { decimal, withdrawn, certainty, alternatives, candidates, marks } = read.value;
  // The text names it, although nobody can pay in it any more.
  const currency = read.value.currency ?? withdrawn;
  // One end of a range is none that could be asked for without a person.
  if (certainty === 'unsure' || marks.includes('range')) {
    const choices = [...new Set([decimal, ...alternatives])];
    return { amount: null, currency, certainty: 'unsure', alternatives: choices, candidates, marks };
  }
  return { amount: decimal, currency, certainty, alternatives, candidates, marks };
}

const NOTHING: AmountAnswer = {
  amount: null,
  currency: null,
  certainty: 'unsure',
  alternatives: [],
  candidates: [],
  marks: [],
};
