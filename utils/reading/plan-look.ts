import { saysPart } from './amounts/part-words.ts';
import { findLabels } from './labels/find-labels.ts';
import { isAmountField, type Label } from './labels/label.ts';
import type { LabelField } from './lexicon/lexicon.ts';
import { plainPhrase } from './lexicon/plain-words.ts';
import { PAID_LINES, TITLES } from './lexicon/titles.ts';
import type { SnapshotLine } from './snapshot.ts';

type Texts = Pick<SnapshotLine, 'text' | 'cell' | 'near' | 'control' | 'pieces'>;

/** Each look costs the page some microseconds; of a page of few lines all are looked at. */
const FEW_LINES = 60;
/** The most looks: on a page as long as an invoice is, and on any. */
const [MOST_OF_ORDINARY, MOST_LOOKS] = [120, 200];
const ORDINARY_LINES = 400;
/** A label said more often than that is a column of a grid, not the label of an invoice. */
const MOST_REPEATS = 12;
const MAX_LABEL_LINE = 240;
const MAX_SENTENCE = 400;
/** A line of more pieces may be many lines. */
const MANY_PIECES = 5;
const [TOP_LINES, BOTTOM_LINES] = [40, 12];
/** Below the first few lines of a page a name is looked for in lines that are no longer than one. */
const [FIRST_LINES, MAX_NAME] = [16, 80];
const BELOW_TOTAL = 12;
/** Amounts around a total may say that it is not what is due: as far as it is doubted for them. */
const AMOUNTS_AROUND = 40;
/** From this tier on lines count together: a list of goods that does not fit as a whole proves nothing. */
const [TOGETHER, FEW_OF_MANY] = [4, 24];

/** How far around a label its value may stand, and how much of a party's block is read. */
const AFTER: Readonly<Partial<Record<LabelField, number>>> = { customer: 10, seller: 8, name: 3, item: 0, other: 0 };
const MONEY = /\p{Sc}|[.,]\d{2}(?!\d)|(?<![A-Z])[A-Z]{3}\s?\d/u;
const CODES = /@|(?<![A-Z])[A-Z]{2}\d{2}[ A-Z\d]{11}/;

/**
 * The lines that must be looked at (seen or not, where they stand) before the page's texts can be read: labels with what
 * is around them, what says what the page is, codes, and as many amounts as a sum needs. All of a page of few lines; of
 * others the most telling, at most 120, or 200 of a page that is longer than an invoice.
 */
export function planLook(lines: readonly Texts[]): number[] {
  if (lines.length <= FEW_LINES) return lines.map((_, index) => index);
  const last = lines.length - 1;
  const labels = readLabels(lines);
  const repeats = countRepeats(labels);
  const rows = groupRows(lines);
  const kinds = new Map<string, boolean>();
  const isKind = (text: string): boolean => {
    const known = kinds.get(text) ?? saysKind(text);
    kinds.set(text, known);
    return known;
  };
  const tiers: Set<number>[] = Array.from({ length: 6 }, () => new Set());
  lines.forEach((line, index) => {
    const [label] = labels[index] ?? [];
    const isOften = label !== undefined && (repeats.get(label.label) ?? 0) > MOST_REPEATS;
    // "Delivery of your boards" in each message of a list announces no amount.
    const goesOn = label !== undefined && /\p{L}/u.test(line.text.slice(label.end));
    const isWord = isOften && goesOn && isAmountField(label.field) && !isMoney(line.text);
    if (label !== undefined && label.field !== 'other' && label.field !== 'item' && !isWord) {
      const [first, rest] = isOften ? [5, 5] : tiersOf(label.field);
      for (const at of around(lines, rows, index, label)) {
        const isNext = at === index || at === index + 1;
        tiers[isNext ? first : rest]?.add(at);
      }
      // What follows a total may be what is left of it; what it was added up from stands around it.
      if (first === 0) {
        for (let at = index + 1; at <= Math.min(last, index + BELOW_TOTAL); at++) tiers[2]?.add(at);
        for (let at = Math.max(0, index - AMOUNTS_AROUND); at <= Math.min(last, index + AMOUNTS_AROUND); at++) {
          if (isMoney(lines[at]?.text ?? '')) tiers[2]?.add(at);
        }
      }
    }
    if (isAtEdge(line, index, lines.length) || isKind(line.text)) tiers[3]?.add(index);
    // A style sheet may have made many lines of it.
    if (line.text.length > MAX_LABEL_LINE && line.pieces.length > 2 * MANY_PIECES) tiers[1]?.add(index);
    if (line.text.length < 120 && CODES.test(line.text)) tiers[1]?.add(index);
    if (isMoney(line.text) && (saysPart(line.text) || CODES.test(line.text))) tiers[1]?.add(index);
    if (line.text.length < 60 && isMoney(line.text)) tiers[4]?.add(index);
    if (label?.field === 'item' && !isOften) tiers[4]?.add(index);
  });
  return pick(tiers, lines.length <= ORDINARY_LINES ? MOST_OF_ORDINARY : MOST_LOOKS);
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

function isAtEdge({ text }: Texts, index: number, count: number): boolean {
  return index < FIRST_LINES || (index < TOP_LINES && text.length <= MAX_NAME) || index >= count - BOTTOM_LINES;
}

/** Of a label with the line after it, and of what else is around it. */
function tiersOf(field: LabelField): readonly [first: number, rest: number] {
  if (/^(?:due|due_any|payable|grand_total|total|paid)$/.test(field)) return [0, 0];
  return isAmountField(field) ? [2, 2] : [1, 2];
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
  const cell = lines[index]?.cell ?? null;
  const row = cell === null ? [] : (rows.get(cell.row) ?? []).slice(0, 12);
  const found = [...row, ...(cell === null ? [] : (rows.get(cell.below) ?? []).slice(0, 12))];
  // In a row of a label and its value nothing else is needed; the block of a party goes on.
  const isPair = row.length === 2 && row[0] === index && AFTER[field] === undefined;
  if (isPair) return row;
  for (let at = Math.max(0, index - before); at <= Math.min(lines.length - 1, index + after); at++) found.push(at);
  return found;
}

function isMoney(text: string): boolean {
  return text.length <= MAX_SENTENCE && /\d/.test(text) && MONEY.test(text);
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
function pick(tiers: readonly ReadonlySet<number>[], most: number): number[] {
  const picked = new Set<number>();
  for (const [at, tier] of tiers.entries()) {
    const all = [...tier].filter((index) => !picked.has(index)).toSorted((a, b) => a - b);
    const left = most - picked.size;
    const free = at >= TOGETHER && all.length > left ? Math.min(left, FEW_OF_MANY) : left;
    const half = Math.floor(free / 2);
    const chosen = all.length <= free ? all : [...all.slice(0, half), ...all.slice(all.length - (free - half))];
    for (const index of chosen) picked.add(index);
  }
  return [...picked].toSorted((a, b) => a - b);
}
