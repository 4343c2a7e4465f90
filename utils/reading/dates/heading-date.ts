import { evidenceAt } from '../evidence.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Alternative } from '../reading.ts';
import { readDates, type DateOrder } from './read-date.ts';

const TOP_LINES = 25;
const MAX_LINE = 90;
/** "Esens, den 23. Februar 2026", "Lausanne, le 4 mai 2026", "Wien, am 3. Jänner 2026" */
const PLACE = /^(?:\p{Lu}[\p{L}\p{M}. -]{1,30},?\s)?(?:(?:den|le|am|the|li|lì|a|em|dnia|dne|v|d\.)\s)?$/u;

const PLACED = /^\p{Lu}[^\d,]*,/u;

/** "valid until 30 April", "due 3 May": the last day of something, and not its first. */
const IS_LATER =
  /(?<!\p{L})(?:valid|until|due|payable|by|before|expires|geldig|tot|voor|gültig|bis|fällig|valable|jusqu|échéance|válid[oa]|vence|hasta|valid[oa]|scad|entro|fino|até|ważn|termin|gyldig|giltig|senast|forfald|forfall|voimassa|eräpäivä|platn|splatn)/iu;

/**
 * The date of an invoice without a label: in the line of its number ("Invoice 12 — May 3, 2026"), right after it, or
 * alone or after a place near the top. Nothing where two different ones qualify.
 */
export function readHeadingDate(page: PageText, pairs: readonly Pair[], order: DateOrder): Alternative<string>[] {
  const number = pairs.find(({ field, line }) => field === 'number' && isShown(line))?.line;
  const read = (line: Line, text: string): Alternative<string>[] =>
    readDates(text, page.language, order).map((value) => ({ value, evidence: [evidenceAt(line, 'page')] }));
  if (number !== undefined && number.text.length <= MAX_LINE) {
    const after = afterNumber(number);
    const beside = IS_LATER.test(after.slice(0, Math.max(0, after.search(/\d/)))) ? [] : read(number, after);
    if (beside.length > 0) return beside;
  }
  const dates = page.shown.slice(0, TOP_LINES).filter((line) => isDateOnly(page, line, page.language));
  const found = dates.flatMap((line) => read(line, line.text));
  if (found.length === 2) return found;
  // Where goods have dates, too, the one with a place is the letter's.
  const placed = dates.filter(({ text }) => PLACED.test(text)).flatMap((line) => read(line, line.text));
  return [found, placed].find((some) => new Set(some.map(({ value }) => value)).size === 1) ?? [];
}

/** What stands after the number: its first part, which may look like a date, is left out. */
function afterNumber({ text, labels }: Line): string {
  const rest = labels.find(({ field }) => field === 'number')?.rest ?? text;
  const match = /^\S+\s*(?:[·•|,—–-]|vom|du|del|dated|of|van|z dnia|ze dne|av|from)?\s*(.*)$/u.exec(rest);
  return match?.[1] ?? '';
}

/** "Nr 23/07/2020" is a number that looks like a day. */
const NUMBERED = /^(?:nr|no|num|n[°º])\.?\s*$/iu;
/** "Jan 01, 2026 – Dec 31, 2026" */
const PERIOD = /\d{4}\s?[–—-]\s.*\d{4}/;
/** In a row with an amount a day is one of a list of goods or payments. */
const AMOUNT = /(?:^|[\s\p{Sc}])\d{1,3}(?:[.,\s]\d{3})*[.,]\d{2}(?!\d)/u;

function isDateOnly({ rows }: PageText, line: Line, language: string | null): boolean {
  if (line.text.length > 60 || !/\d/.test(line.text) || line.labels.some(({ isClear }) => isClear)) return false;
  // "6-11-14 Daita, Setagaya-ku, Tokyo" is an address.
  if (PERIOD.test(line.text) || !/\d\D{0,15}$/.test(line.text)) return false;
  const row = line.cell === null ? [] : (rows.get(line.cell.row) ?? []);
  if (row.some((one) => one !== line && AMOUNT.test(one.text) && readDates(one.text, language).length === 0))
    return false;
  if (readDates(line.text, language).length === 0) return false;
  const start = line.text.search(/\d/);
  const before = line.text.slice(0, start);
  if (IS_LATER.test(before) || NUMBERED.test(before)) return false;
  return PLACE.test(before) || /^\p{L}{3,10}\.?\s$/u.test(before);
}
