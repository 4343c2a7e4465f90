import { exponentOf } from '../money/iso-4217.ts';
import { readAmounts } from '../money/parse-amount.ts';
import type { SnapshotLine } from './snapshot.ts';

type Separator = '.' | ',';
type Texts = Pick<SnapshotLine, 'text' | 'cell'>;

/** A line that holds an amount, and little else. */
const MAX_LINE = 60;
/** So many of them tell what there is to tell. */
const MOST_LONE = 12;
const DECIMALS = /\d([.,])\d{2}(?![\d.,]*\d)/g;
/** "1.234": thousands or decimals. */
const LONE = /(?<![\d.,'’])[1-9]\d{0,2}([.,])\d{3}(?![\d.,'’])/;
const WHOLE = /^\P{N}*(\d{1,6})\P{N}*$/u;

/**
 * The decimal separator that the page's unmistakable amounts use; where it has none, the one that its whole amounts leave
 * over. Undefined where nothing tells, or both are used.
 */
export function pageSeparator(lines: readonly Texts[]): Separator | undefined {
  const marks = new Set<string>();
  for (const { text } of lines) {
    if (text.length > MAX_LINE || !/\d[.,]\d{2}(?!\d)/.test(text)) continue;
    if (/\d[.,-/]\d{1,2}[.,-/]\d{2,4}|%/.test(text) && readAmounts(text).length === 0) continue;
    for (const match of text.matchAll(DECIMALS)) if (match[1] !== undefined) marks.add(match[1]);
  }
  if (marks.size === 0) return besideGroups(lines);
  const [only] = marks;
  return marks.size === 1 && (only === '.' || only === ',') ? only : undefined;
}

/**
 * On a page without decimals, what is no separator of thousands. A comma is one in "$ 1,500", since nobody writes three
 * decimals of a currency that has two; a point may be what a program left of its sums, unless "10 × € 100" makes "€ 1.000".
 */
function besideGroups(lines: readonly Texts[]): Separator | undefined {
  const lone = lines.filter(({ text }) => text.length <= MAX_LINE && LONE.test(text)).slice(0, MOST_LONE);
  const marks = new Set(lone.map(({ text }) => LONE.exec(text)?.[1]));
  if (marks.size !== 1) return undefined;
  const isComma = marks.has(',');
  const isGroup = lone.some((line) => (isComma && hasCents(line)) || isProduct(lines, line));
  if (!isGroup) return undefined;
  return isComma ? '.' : ',';
}

/** Whether its currency, or each that it may be, has smaller units, and no more than a hundred of them. */
function hasCents({ text }: Texts): boolean {
  return readAmounts(text).some(({ currency, candidates }) => {
    const codes = currency === null ? candidates : [currency];
    return codes.length > 0 && codes.every((code) => exponentOf(code) <= 2);
  });
}

/** Whether two whole numbers of its row make the number, read without its separator. */
function isProduct(lines: readonly Texts[], { text, cell }: Texts): boolean {
  if (cell === null) return false;
  const written = LONE.exec(text)?.[0].replace(/[.,]/, '');
  const others = lines
    .filter((line) => line.cell?.row === cell.row)
    .flatMap((line) => WHOLE.exec(line.text)?.[1] ?? [])
    .map(Number);
  return others.some((one, at) => others.some((other, index) => index > at && one * other === Number(written)));
}
