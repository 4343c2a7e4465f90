/** A text, an exact decimal (`"-0.44"`), or nothing. */
export type Cell = string | { readonly decimal: string } | null;

/**
 * What an Excel expects that shows amounts with this sign. It takes the list separator from the same settings, so one goes
 * with the other.
 */
export type Dialect = { readonly decimal: ',' | '.'; readonly separator: ';' | ',' };

export function dialectOf(decimal: ',' | '.'): Dialect {
  return { decimal, separator: decimal === ',' ? ';' : ',' };
}

/** What spreadsheets run as a formula, also behind spaces and in full-width signs. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const MONTHS = '(?:jan|feb|m(?:ar|rt|aa|ei|ay)|apr|ju[nl]|aug|sep|o[ck]t|nov|dec)[a-z]*';
/** What they would make another thing of: long or zero-led numbers, powers, dates, times. */
const MANGLED = new RegExp(
  [
    '^(?:0\\d+|\\d{12,}|\\d+(?:[.,]\\d+)?e[+-]?\\d+)$',
    '^\\d{1,4}([-/.]\\d{1,2}){1,2}$|^\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}$|^\\d{1,2}[-/.]\\d{4}$|^\\d{1,3}:\\d{2}(?::\\d{2})?$',
    `^\\d{1,2}[-/. ]?${MONTHS}(?:[-/. ]?\\d{1,4})?$|^${MONTHS}[-/. ]?\\d{1,4}$`,
  ].join('|'),
  'i',
);

function writeCell(cell: Cell, { decimal, separator }: Dialect): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell.decimal.replace('.', decimal);
  const text = FORMULA.test(cell) || MANGLED.test(cell.trim()) ? `'${cell}` : cell;
  return text.includes(separator) || /["\r\n\t,;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV for spreadsheets: with a byte order mark, by which Excel knows UTF-8, and with CRLF. No text becomes a
 * formula, a date or a rounded number: such texts stand behind an apostrophe.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], dialect: Dialect): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => writeCell(cell, dialect)).join(dialect.separator)}\r\n`).join('')}`;
}

/** `2026-03-02 14:05` by this machine's clock: spreadsheets of every language take it for what it is. */
export function csvTime(time: number | null): Cell {
  if (time === null) return null;
  const at = new Date(time);
  const [month, day, hour, minute] = [at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${at.getFullYear()}-${month}-${day} ${hour}:${minute}`;
}
