import type { SnapshotLine } from '../snapshot.ts';
import { isAmountField, type Label } from './label.ts';
import { matchLabel } from './match-label.ts';

type Texts = Pick<SnapshotLine, 'text' | 'pieces'>;

const NO_LABELS: readonly Label[] = [];
const MOST_LABELS = 8;
/** Where the next label of a line may begin: after a bar, a bullet, a comma, a slash, a wide gap. */
const SEPARATOR = /\s*[|•·‖;]\s*|,\s+|\.\s+(?=\p{Lu})|\s+\/\s+|\s+[–—]\s+|\t/gu;
const SENTENCE_LENGTH = 200;
const SAYS_AMOUNT = /^(?:due|payable|grand_total|total)$/;
const SAYS_WHAT = /^(?:due|due_any|payable|total|grand_total|paid)$/;
const STARTS_AMOUNT =
  /^[-−(]?\s?(?:\p{Sc}|[A-Z]{1,3}\s?\p{Sc}|[A-Z]{3}\s?\d|kr\.?\s?\d|\d[\d.,\s'’]*(?:[.,]\d{2}(?!\d)|\s?(?:\p{Sc}|[A-Z]{3}|kr|zł|Kč)))/u;

/**
 * The labels of a line: at its beginning, after separators and at the beginnings of its elements ("No: 1 | Date: 2"),
 * and within a sentence where an amount follows right away ("the total amount due is € 12,00").
 */
export function findLabels(line: Texts, language: string | null): readonly Label[] {
  const { text } = line;
  const first = startingLabel(line, language);
  const others = first === null ? [] : labelsAfter(line, first, language);
  if (first !== null) return others.length === 0 ? [first] : cutRests(text, [first, ...others]);
  const later = /[:|]|\s\/\s/.test(text) ? labelsAfter(line, null, language) : [];
  if (later.length > 0) return cutRests(text, later);
  const said = sentenceLabel(text, language) ?? trailingLabel(line, language);
  return said === null ? NO_LABELS : [said];
}

/** The label of the line, or of its first element where they are glued together ("Invoice No" + "GHT-1"). */
function startingLabel({ text, pieces }: Texts, language: string | null): Label | null {
  const whole = matchLabel(text, language);
  const end = pieces[1];
  if (pieces.length < 4 || end === undefined) return whole;
  const piece = matchLabel(text.slice(0, end), language);
  // A letter alone is an initial or a logo.
  if (piece === null || piece.label.length < 2 || piece.rest !== '') return whole;
  if (whole !== null && whole.label.length >= piece.label.length) return whole;
  const gap = /^[\s:]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { ...piece, rest: text.slice(end + gap).trim(), end: end + gap };
}

function labelsAfter({ text, pieces }: Texts, first: Label | null, language: string | null): Label[] {
  const from = first?.end ?? 1;
  const starts = new Map<number, number | null>();
  for (const match of text.matchAll(SEPARATOR)) starts.set(match.index + match[0].length, null);
  // "Subtotal 10,00 € VAT 2,10 €": after an amount the next label may begin.
  if (text.length <= SENTENCE_LENGTH * 2 && /\d/.test(text)) {
    for (const match of text.matchAll(/(?<=\d[\s€$£%]{0,3}(?:[A-Z]{3}\s?)?)(?=\p{L}{2})/gu))
      starts.set(match.index, null);
    // "The VAT is paid by the buyer: amount to pay 2.000,00 €"
    for (const match of text.matchAll(/(?<=\p{L}:\s{1,3})(?=\p{L}{2})/gu)) starts.set(match.index, null);
  }
  for (let at = 2; at < pieces.length; at += 2) starts.set(pieces[at] ?? 0, pieces[at + 1] ?? null);
  const found: Label[] = [];
  let free = from;
  for (const [start, end] of [...starts].toSorted(([a], [b]) => a - b)) {
    if (start < free || start === 0 || found.length >= MOST_LABELS) continue;
    const piece = end === null ? null : matchLabel(text.slice(0, end), language, start);
    const label =
      piece?.rest === '' ? { ...piece, rest: text.slice(piece.end).trim() } : matchLabel(text, language, start);
    if (label === null || label.end <= start) continue;
    const isPiece = end !== null && /^[\s:]*$/.test(text.slice(label.end, Math.max(label.end, end)));
    // "Fizetendő / Amount due": the second language may be one of ours.
    const isTwin = first === null && label.isClear && /\/\s+$/.test(text.slice(0, start));
    const isSum = isAmountField(label.field) && STARTS_AMOUNT.test(label.rest) && !label.isClear;
    if (!isPiece && !isSum && !isTwin && !/[:#]\s*$/.test(text.slice(start, label.end))) continue;
    found.push(label);
    free = label.end;
  }
  return found;
}

/** What follows a label ends where the next one begins. */
function cutRests(text: string, labels: readonly Label[]): Label[] {
  return labels.map((label, index) => {
    const next = labels[index + 1];
    if (next === undefined) return label;
    const rest = text.slice(label.end, next.start).replace(/[\s|•·‖;,/–—]+$/u, '');
    return { ...label, rest: rest.trim() };
  });
}

/** "Your total amount due is $ 60.00, payable by May 3." Only labels of two words or more, right before an amount. */
function sentenceLabel(text: string, language: string | null): Label | null {
  if (text.length > SENTENCE_LENGTH || text.length < 12 || !/\d/.test(text)) return null;
  for (const { index } of Array.from(text.matchAll(/(?<=\s)\p{L}/gu)).slice(0, 30)) {
    const label = matchLabel(text, language, index);
    if (label === null || !label.label.includes(' ') || !STARTS_AMOUNT.test(label.rest)) continue;
    if (label.field === 'other') return null;
    if (SAYS_AMOUNT.test(label.field)) return { ...label, isClear: false };
  }
  return null;
}

/** "$ 33.98 Paid", "€ 60,00 te betalen": an amount and then what it is, and no more than a date after it. */
function trailingLabel({ text, pieces }: Texts, language: string | null): Label | null {
  if (text.length > 60) return null;
  const amount =
    /^[-−]?\s?(?:\p{Sc}|\p{Lu}{1,3}\p{Sc}?)?\s?\d[\d.,\s'’]*\d\s?(?:\p{Sc}|[A-Z]{3}|kr|zł|Kč)?(?=\s?\p{L})/u
      .exec(text)?.[0]
      .trimEnd();
  if (amount === undefined || !(text[amount.length] === ' ' || pieces.includes(amount.length))) return null;
  const label = matchLabel(text, language, amount.length);
  if (label === null || !SAYS_WHAT.test(label.field) || /\p{Sc}/u.test(label.rest)) return null;
  return { ...label, rest: amount.trim(), isClear: false };
}
