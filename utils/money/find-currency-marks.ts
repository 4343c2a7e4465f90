import type { CurrencyMeaning } from './currency-meaning.ts';
import { findNameAt, findNameBefore } from './find-name.ts';
import { findSymbolAt, findSymbolBefore, type FoundMark } from './find-symbol.ts';

/** A currency written beside a number, UTF-16 offsets in the normalised text. */
export type CurrencyMark = CurrencyMeaning & {
  readonly start: number;
  readonly end: number;
  /** It is written as a name, not as a sign or code: words may stand before it that count ("two dollars 50"). */
  readonly isName: boolean;
  /** Another word follows the name; it may be the country that makes it another currency ("دولار برمودي"). */
  readonly goesOn: boolean;
  /** Words that are not known stand between the number and the name. */
  readonly isGuess: boolean;
};

const MAX_GAP = 6;
const MAY_BEGIN = /[\p{L}\p{Sc}]/u;
const MAY_END = /[\p{L}\p{M}\p{Sc}./'"]/u;
const WORD_AFTER = /^[ -]?[\p{L}\p{M}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** The currency that stands right after a number, a few spaces on at most. */
export function findMarkAfter(text: string, from: number, looseCase: boolean): CurrencyMark | null {
  let start = from;
  while (start - from < MAX_GAP && text.charAt(start) === ' ') start += 1;
  const first = text.charAt(start);
  if (!MAY_BEGIN.test(first)) return null;
  return choose(text, findSymbolAt(text, start, looseCase), LETTER.test(first) ? findNameAt(text, start) : null);
}

/** The currency that stands right before a number and does not begin before `free`. */
export function findMarkBefore(text: string, to: number, free: number, looseCase: boolean): CurrencyMark | null {
  let end = to;
  while (to - end < MAX_GAP && end > free && text.charAt(end - 1) === ' ') end -= 1;
  const last = text.charAt(end - 1);
  if (end <= free || !MAY_END.test(last)) return null;
  return choose(
    text,
    findSymbolBefore(text, end, free, looseCase),
    LETTER.test(last) ? findNameBefore(text, end, free) : null,
  );
}

function choose(text: string, symbol: FoundMark | null, name: FoundMark | null): CurrencyMark | null {
  const isName = name !== null && (symbol === null || name.end - name.start > symbol.end - symbol.start);
  const mark = isName ? name : symbol;
  if (mark === null) return null;
  const goesOn = isName && WORD_AFTER.test(text.slice(mark.end, mark.end + 3));
  return { ...mark.meaning, start: mark.start, end: mark.end, isName, goesOn, isGuess: mark.isGuess === true };
}
