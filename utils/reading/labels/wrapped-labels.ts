import type { SnapshotLine } from '../snapshot.ts';
import { WITH_WORDS, WITHOUT_WORDS } from '../lexicon/around-words.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import { isAmountField, type Label } from './label.ts';
import { matchLabel } from './match-label.ts';

type Labelled = Pick<SnapshotLine, 'text' | 'seen' | 'struck' | 'box' | 'cell'> & { readonly labels: readonly Label[] };

/** More are a note: "please pay by bank transfer". */
const MOST_WORDS = 3;
/** How far apart two lines of one text stand, and how far their edges differ, in heights of a line. */
const [MOST_GAP, MOST_SHIFT] = [0.7, 0.5];

/**
 * Labels of amounts that go on in the line below ("Total" over "excluding VAT") or in the next cell: where both together are
 * a label, it is that one. Words that are not known may change what it says, so the label is kept, and said to go on. What is
 * a label by itself has an amount of its own, and is left alone, unless there is but one for both.
 */
export function joinWrapped<T extends Labelled>(lines: readonly T[], language: string | null): T[] {
  const joined = [...lines];
  lines.forEach((line, index) => {
    const [label] = line.labels;
    const next = lines[index + 1];
    if (label === undefined || next === undefined || !isWhole(line, label) || !goesOn(line, next)) return;
    const both = matchLabel(`${line.text} ${next.text}`, language);
    const isKnown = both !== null && both.rest === '' && isAmountField(both.field) && isAboutTax(next);
    const { written, start, end } = label;
    if (isKnown) {
      joined[index] = { ...line, labels: [{ ...both, written, start, end }] };
      joined[index + 1] = { ...next, labels: [] };
    } else if (next.labels.length === 0 || isOneValue(lines.slice(index + 2, index + 4), next))
      joined[index] = { ...line, labels: [{ ...label, goesOn: true }] };
  });
  return joined;
}

/** Whether one amount stands right of two labels under each other, and below it something else. */
function isOneValue([value, after]: readonly Labelled[], { box }: Labelled): boolean {
  const isValue = (one: Labelled | undefined): boolean =>
    box !== null &&
    one?.box != null &&
    /\d/.test(one.text) &&
    one.box[1] < box[1] + box[3] &&
    one.box[0] > box[0] + box[2];
  return isValue(value) && !isValue(after);
}

/** "incl. VAT", "(excluding tax)": no label of an amount, however much it looks like one. */
function isAboutTax({ text, labels }: Labelled): boolean {
  const [first = ''] = plainPhrase(text).split(' ');
  return labels.length === 0 || WITH_WORDS.has(first) || WITHOUT_WORDS.has(first);
}

function isWhole({ text, labels }: Labelled, { field, rest, start }: Label): boolean {
  return labels.length === 1 && isAmountField(field) && rest === '' && start === 0 && !/[:=]\s*$/.test(text);
}

/** Whether a line reads on: in small letters, in the cell beside it or close under it and in line with it. */
function goesOn({ text, box, cell }: Labelled, next: Labelled): boolean {
  if (next.seen !== 'shown' || next.struck || !isRunOn(text, next.text)) return false;
  if (cell?.row !== next.cell?.row) return false;
  if (cell?.column !== next.cell?.column) return next.cell?.column === (cell?.column ?? 0) + 1;
  return box !== null && next.box !== null && (isBeside(next.box, box) || isUnder(next.box, box));
}

function isRunOn(text: string, next: string): boolean {
  if (next.split(' ').length > MOST_WORDS || /[\d\p{Sc}:]/u.test(next)) return false;
  return /^\p{Lu}/u.test(text) && /^\(?\p{Ll}/u.test(next);
}

function isBeside(
  [left = 0, top = 0]: readonly number[],
  [left1 = 0, top1 = 0, , height1 = 0]: readonly number[],
): boolean {
  return left > left1 && Math.abs(top - top1) < MOST_SHIFT * height1;
}

function isUnder(below: readonly number[], above: readonly number[]): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = above;
  const [left2 = 0, top2 = 0, width2 = 0, height2 = 0] = below;
  const line = Math.min(height, height2);
  const gap = top2 - (top + height);
  const shifts = [left2 - left, left2 - left + (width2 - width) / 2, left2 - left + width2 - width];
  return gap < MOST_GAP * line && gap > -line / 2 && shifts.some((shift) => Math.abs(shift) < MOST_SHIFT * line);
}
