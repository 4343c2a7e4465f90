import { LEXICONS } from './lexicon/all.ts';

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})([-/.] ?)(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s.-]*(?:de |of )?(\p{L}{3,10})\.?,?[\s.-]*(?:de |del )?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/**
 * Dates that a text may mean, as ISO days: none, one, or two where day and month can change places ("03/04/2026").
 * A point between them means day first everywhere; a dash does outside English.
 */
export function readDates(text: string, language: string | null): string[] {
  const iso = ISO.exec(text);
  if (iso !== null) return valid(iso[1], iso[2], iso[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return readNumeric(numeric, language);
  const dayFirst = DAY_FIRST.exec(text);
  const found = dayFirst === null ? [] : valid(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = found.length > 0 ? null : MONTH_FIRST.exec(text);
  return monthFirst === null ? found : valid(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

function readNumeric(match: RegExpExecArray, language: string | null): string[] {
  const [, first = '', mark = '', second = '', year = ''] = match;
  const dayFirst = valid(year, second, first);
  const monthFirst = valid(year, first, second);
  const isSettled = mark.startsWith('.') || (language !== null && !/^en(?:-(?:US|PH|CA))?$/i.test(language));
  if (isSettled && dayFirst.length > 0) return dayFirst;
  return [...new Set([...dayFirst, ...monthFirst])];
}

function monthNumber(name = ''): string {
  const start = name.toLowerCase();
  for (const { months } of LEXICONS) {
    const at = months.split(' ').findIndex((month) => month.startsWith(start));
    if (at >= 0) return String(at + 1);
  }
  return '0';
}

function valid(year = '', month = '', day = ''): string[] {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return text === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` ? [text] : [];
}
