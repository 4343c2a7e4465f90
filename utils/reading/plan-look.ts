import { findLabels } from './labels/find-labels.ts';
import { isAmountField, type Label } from './labels/label.ts';
import type { LabelField } from './lexicon/lexicon.ts';
import { plainPhrase } from './lexicon/plain-words.ts';
import { PAID_LINES, TITLES } from './lexicon/titles.ts';
import type { SnapshotLine } from './snapshot.ts';

type Texts = Pick<SnapshotLine, 'text' | 'cell' | 'near' | 'control' | 'pieces'>;

/** Each look costs the page some microseconds; more than these are planned on no page. */
const MOST_LOOKS = 400;
/** A label said more often than that is a column of a grid, not the label of an invoice. */
const MOST_REPEATS = 12;
const MAX_LABEL_LINE = 240;
const [TOP_LINES, BOTTOM_LINES] = [40, 12];

/** How far around a label its value may stand, and how much of a party's block is read. */
const AFTER: Readonly<Partial<Record<LabelField, number>>> = { customer: 10, seller: 8, name: 3, item: 0, other: 0 };
const MONEY = /\p{Sc}|[.,]\d{2}(?!\d)|(?<![A-Z])[A-Z]{3}\s?\d/u;
const CODES = /@|(?<![A-Z])[A-Z]{2}\d{2}[ A-Z\d]{11}/;

/**
 * The lines that must be looked at (seen or not, where they stand) before the page's texts can be read: labels with what
 * is around them, what says what the page is, codes, and as many amounts as a sum needs. All of a small page; of a large
 * one the most telling, at most 400.
 */
export function planLook(lines: readonly Texts[]): number[] {
  if (lines.length <= MOST_LOOKS) return lines.map((_, index) => index);
  const labels = readLabels(lines);
  const repeats = countRepeats(labels);
  const rows = groupRows(lines);
  const kinds = new Map<string, boolean>();
  const isKind = (text: string): boolean => {
    const known = kinds.get(text) ?? saysKind(text);
    kinds.set(text, known);
    return known;
  };
  const tiers: Set<number>[] = [new Set(), new Set(), new Set(), new Set(), new Set()];
  lines.forEach((line, index) => {
    const [label] = labels[index] ?? [];
    const isOften = label !== undefined && (repeats.get(label.label) ?? 0) > MOST_REPEATS;
    if (label !== undefined && label.field !== 'other' && label.field !== 'item') {
      const tier = tiers[isOften ? 4 : tierOf(label.field)];
      for (const at of around(lines, rows, index, label)) tier?.add(at);
    }
    if (index < TOP_LINES || index >= lines.length - BOTTOM_LINES || isKind(line.text)) tiers[2]?.add(index);
    if (line.text.length < 120 && CODES.test(line.text)) tiers[2]?.add(index);
    if (line.text.length < 60 && /\d/.test(line.text) && MONEY.test(line.text)) tiers[3]?.add(index);
    if (label?.field === 'item' && !isOften) tiers[3]?.add(index);
  });
  return pick(tiers);
}

/** Grids say the same few words over and over: each text without parts is looked up once. */
function readLabels(lines: readonly Texts[]): (readonly Label[])[] {
  const known = new Map<string, readonly Label[]>();
  return lines.map((line) => {
    if (line.text.length > MAX_LABEL_LINE) return [];
    if (line.pieces.length > 0) return findLabels(line, null);
    const labels = known.get(line.text) ?? findLabels(line, null);
    known.set(line.text, labels);
    return labels;
  });
}

function tierOf(field: LabelField): number {
  if (/^(?:due|due_any|payable|grand_total|total|paid)$/.test(field)) return 0;
  return 1;
}

/** The label, what stands around it in the document, its row, and the row under it. */
function around(
  lines: readonly Texts[],
  rows: ReadonlyMap<number, readonly number[]>,
  index: number,
  { field, rest }: Label,
): number[] {
  const after = rest !== '' ? (AFTER[field] ?? 0) : (AFTER[field] ?? 4);
  const before = rest === '' && isAmountField(field) ? 2 : 0;
  const found: number[] = [];
  for (let at = Math.max(0, index - before); at <= Math.min(lines.length - 1, index + after); at++) found.push(at);
  const cell = lines[index]?.cell;
  if (cell === null || cell === undefined) return found;
  return [...found, ...(rows.get(cell.row) ?? []).slice(0, 12), ...(rows.get(cell.below) ?? []).slice(0, 12)];
}

function saysKind(text: string): boolean {
  if (text.length > 40 || text.length < 3 || /^[^\p{L}]/u.test(text) || /\d{4}/.test(text)) return false;
  const phrase = plainPhrase(text);
  return PAID_LINES.has(phrase) || Object.values(TITLES).some((set) => set.has(phrase));
}

function countRepeats(labels: readonly (readonly Label[])[]): Map<string, number> {
  const repeats = new Map<string, number>();
  for (const [label] of labels) if (label !== undefined) repeats.set(label.label, (repeats.get(label.label) ?? 0) + 1);
  return repeats;
}

function groupRows(lines: readonly Texts[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  lines.forEach(({ cell }, index) => {
    if (cell === null) return;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [index]);
    else row.push(index);
  });
  return rows;
}

/** The best tiers first; of one that is too large its beginning and, since totals come last, its end. */
function pick(tiers: readonly ReadonlySet<number>[]): number[] {
  const picked = new Set<number>();
  for (const tier of tiers) {
    const all = [...tier].filter((index) => !picked.has(index)).toSorted((a, b) => a - b);
    const free = MOST_LOOKS - picked.size;
    const half = Math.floor(free / 2);
    const chosen = all.length <= free ? all : [...all.slice(0, half), ...all.slice(all.length - (free - half))];
    for (const index of chosen) picked.add(index);
  }
  return [...picked].toSorted((a, b) => a - b);
}
