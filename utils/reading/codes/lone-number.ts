import { readDates } from '../dates/read-date.ts';
import { evidenceAt } from '../evidence.ts';
import { readOrAsk } from '../fields.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import type { FieldReading } from '../reading.ts';
import { readNumberText } from './read-number-text.ts';

const TOP_LINES = 40;
const MAX_DATE = 24;
/** How invoices are numbered in several countries: a short series, then digits. */
const SERIES = /^#?(?:INV|FAC|FACT|RG|RE|FV|FA|FT|SI)[-/][\w/-]*\d{2,}$/;
/** "#123456789 / 20 October 2013", "No: 554775/R1 | Date: 01/01/2015" */
const MARKED =
  /^(?:#|[Nn](?:[°ºOoRr]|[Rr][Oo])[.:]{1,2}|№)\s?([\p{Lu}\d][\p{Lu}\d./_-]*\d{3}[\p{Lu}\d/_-]*)(?:\s*[/|·,–—-]\s*(\D{0,8}\d.*))?$/u;
const LETTERS_AND_DIGITS = /\p{Lu}.*\d|\d{5}/u;

type Found = { readonly value: string; readonly line: Line };

/**
 * The number of a page on which no word announces it: "INV-890" alone in a line, "#12345" with or without a date behind
 * it, or a code beside a date; where it is the only such code of the page. Null where there is none.
 */
export function standingAlone(page: PageText): FieldReading<string> | null {
  const top = page.shown.slice(0, TOP_LINES);
  return (
    only(page.shown.flatMap(series)) ?? only(top.flatMap(marked)) ?? only(top.flatMap((line) => beside(page, line)))
  );
}

/** Whether a line is a code and nothing else. */
export function isCodeOnly({ text, labels }: Line): boolean {
  if (labels.some((label) => label.isClear) || text.length < 4 || text.length > 30 || !/\d{2}/.test(text)) return false;
  return readNumberText(text, false) === text.replace(/^#/, '');
}

function only(found: readonly Found[]): FieldReading<string> | null {
  const [first] = found;
  if (first === undefined || new Set(found.map(({ value }) => value)).size !== 1) return null;
  return readOrAsk([{ value: first.value, evidence: [evidenceAt(first.line, 'page')] }]);
}

function series(line: Line): Found[] {
  return line.text.length <= 24 && SERIES.test(line.text) ? [{ value: line.text.replace(/^#/, ''), line }] : [];
}

function marked(line: Line): Found[] {
  const [, value, date] = (line.text.length <= 60 && MARKED.exec(line.text)) || [];
  if (value === undefined || (date !== undefined && readDates(date, null).length === 0)) return [];
  return [{ value, line }];
}

/** "NW-7781 | 1 March 2026": in one row of a table. */
function beside(page: PageText, line: Line): Found[] {
  if (!LETTERS_AND_DIGITS.test(line.text) || !isCodeOnly(line) || line.cell === null) return [];
  const next = page.lines.slice(line.index + 1).find(isShown);
  const isDate = next !== undefined && next.text.length <= MAX_DATE && readDates(next.text, page.language).length > 0;
  const row = page.rows.get(line.cell.row) ?? [];
  return isDate && next.cell?.row === line.cell.row && row.length === 2 ? [{ value: line.text, line }] : [];
}
