import type { AmountHints, AmountMark } from './amount.ts';
import * as words from './amount-words.ts';
import { hasLookalikes } from './find-tampering.ts';
import { maskCodes } from './mask-codes.ts';
import { normalizeDigits } from './normalize-digits.ts';
import { lengthOfRaised, readCents, readCore } from './read-core.ts';
import type { NumberReading } from './read-number.ts';
import { decimalSeparatorOf } from './separators.ts';
import { walkLeft, type Surroundings } from './surroundings.ts';
import { walkRight } from './walk-right.ts';

/** A number of the text that may be an amount, with what stands around it. */
export type FoundNumber = Surroundings & {
  readonly reading: NumberReading | null;
  readonly core: readonly [start: number, end: number];
  readonly hasDecimals: boolean;
  /** The decimals stand raised or behind the currency: "12⁹⁹", "12€99". */
  readonly isRaised: boolean;
  readonly marks: readonly AmountMark[];
  /** Why this number, if it is the one that is meant, must not be read. */
  readonly trouble: 'lookalikes' | 'scaled' | 'minor_unit' | 'superscript' | null;
};

const NUMBER = /\d+(?:(?:[.,'\u066b\u066c]| (?=\d{3}(?!\d)))\d+)*/gu;
const SPACED = /^\d{1,3}(?: \d{3})+(?:[.,\u066b]\d+)?$/;
/** "1 OOO": zeros that are letters. */
const LETTER_ZEROS = /^[ .,'][OoОоΟο]{2,}(?!\p{L})/u;
/** Far enough to see the words that matter beside a number. */
const WINDOW = 28;
const RAISED = /^[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u00bc-\u00be\u2460-\u2473]/;

/** Every number of the text that stands free: not in a date, a code, an address, a percentage. Pure; one pass. */
export function scanAmounts(text: string, hints: AmountHints): { text: string; found: FoundNumber[] } {
  const normal = normalizeDigits(text);
  const mask = maskCodes(normal);
  const looseCase = hints.typed === true || text.length <= 24;
  const separator = decimalSeparatorOf(hints);
  const found: FoundNumber[] = [];
  let free = 0;
  for (const [start, end] of findCores(normal)) {
    if (mask[start] === 1) continue;
    const around = readAround(normal, start, end, free, looseCase);
    if (around === null) continue;
    const number = describeNumber(normal, start, end, around, separator);
    if (number === null) continue;
    const isPart = continuesNumber(normal, found.at(-1), number);
    found.push(isPart ? { ...number, trouble: 'scaled' } : number);
    free = number.span[1];
  }
  return { text: normal, found };
}

/** "1만 2천 345", "2 point 5": the last part of a number that is in words too. */
function continuesNumber(text: string, before: FoundNumber | undefined, one: FoundNumber): boolean {
  if (before === undefined) return false;
  const between = text.slice(before.core[1], one.span[0]);
  return words.joinsNumber(between) || (before.trouble === 'scaled' && /^\s*\S?\s*$/u.test(between));
}

/** Digits with their separators; a space joins only where the digits before it can be grouped by it. */
function findCores(text: string): [number, number][] {
  return Array.from(text.matchAll(NUMBER)).flatMap(({ 0: core, index }): [number, number][] => {
    if (!core.includes(' ') || SPACED.test(core)) return [[index, index + core.length]];
    const parts: [number, number][] = [];
    let at = index;
    for (const part of core.split(' ')) {
      parts.push([at, at + part.length]);
      at += part.length + 1;
    }
    return parts;
  });
}

function readAround(text: string, start: number, end: number, free: number, looseCase: boolean): Surroundings | null {
  const left = walkLeft(text, start, free, looseCase);
  return left === null ? null : walkRight(text, end + lengthOfRaised(text, end), left, looseCase);
}

function describeNumber(
  text: string,
  start: number,
  end: number,
  found: Surroundings,
  separator: '.' | ',' | undefined,
): FoundNumber | null {
  const core = text.slice(start, end);
  const cents = readCents(text, end, found);
  const around =
    cents === null
      ? found
      : {
          ...found,
          span: [found.span[0], cents.end] as const,
          isContested: false,
          hasNeighbour: false,
        };
  const before = text.slice(Math.max(0, around.span[0] - WINDOW), around.span[0]);
  const after = text.slice(around.span[1], around.span[1] + WINDOW);
  if (words.PERCENT_AFTER.test(text.slice(end, end + 16)) || words.TIMES_AFTER.test(after)) return null;
  const isBare = around.currencies.length === 0;
  if (isBare && (words.PERCENT_BEFORE.test(before) || words.MEASURE_AFTER.test(after))) return null;
  const reading = readCore(core, around, separator, cents);
  return {
    ...around,
    reading,
    core: [start, end],
    hasDecimals: around.isRound || /\.\d{2}$/.test(reading?.decimal ?? ''),
    isRaised: cents !== null,
    marks: readMarks(before, after),
    trouble: findTrouble(text, end, around, after),
  };
}

function findTrouble(text: string, end: number, around: Surroundings, after: string): FoundNumber['trouble'] {
  if (around.touchesLetters) return hasLookalikes(around.run) ? 'lookalikes' : null;
  const following = text.slice(end, end + WINDOW);
  if (LETTER_ZEROS.test(following)) return 'lookalikes';
  if (RAISED.test(after)) return 'superscript';
  if (words.SCALE_AFTER.test(following) || words.SCALE_AFTER.test(after)) return 'scaled';
  return words.MINOR_AFTER.test(following) ? 'minor_unit' : null;
}

function readMarks(before: string, after: string): AmountMark[] {
  const marks: AmountMark[] = [];
  if (words.UNIT_AFTER.test(after) || words.UNIT_BEFORE.test(before)) marks.push('unit_price');
  if (words.isStruckBy(before)) marks.push('struck');
  if (words.isFrom(before) || words.isBound(before, after)) marks.push('approximate');
  return marks;
}
