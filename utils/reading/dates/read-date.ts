import { monthNumber } from './months.ts';

/** How a page writes numeric dates, if that is known. */
export type DateOrder = 'day-first' | 'month-first' | null;

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const EAST_ASIAN = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const COMPACT = /(?<![\d.])(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\d.])/;
const NUMERIC = /(?<![\d.,/-])(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2['’]?(\d{4}|\d{2})(?![\d/]|[.,-]\d)/;
/** "28.11. 2013", "14/05 2026" */
const LOOSE = /(?<![\d.,/-])(\d{1,2})(?:\s?(\.)\s?(\d{1,2})\s?\.\s?|(\/)(\d{1,2}) )(\d{4})(?![\d/]|[.,-]\d)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|e|º|°|ª|\.)?[\s,./-]*(?:de |of |d['’])?(\p{L}[\p{L}\p{M}]{2,12})\.?\s?,?[\s./-]*(?:de |del |of )?['’]?(\d{4}|\d{2})(?![\d:])/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,12})\.?[\s,/-]+(\d{1,2})(?:st|nd|rd|th)?\.?,?[\s/-]+(\d{4})(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})[\s.,-]+(\p{L}[\p{L}\p{M}]{2,12})\.?[\s-]+(\d{1,2})(?!\d)/u;
/** Years of the Buddhist calendar are 543 ahead; pages in Thai print them. */
const BUDDHIST_YEARS = 543;
/** Japanese eras: the year before their first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
const JAPANESE = /(令和|平成)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
/** Dates of the Islamic and the Persian calendar say so, or have years that no invoice of ours has. */
const OTHER_CALENDAR = /هـ|ه‍|هجري|\bA\.?H\.?\b|\bhijri\b|محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو/iu;
const [FIRST_YEAR, LAST_YEAR] = [1980, 2100];

/**
 * Dates that a text may mean, as ISO days: none, one, or two where day and month can change places ("03/04/2026").
 * A point between them means day first everywhere; a dash does outside English. Years of other calendars are converted
 * where the text tells the calendar, else the text is no date.
 */
export function readDates(text: string, language: string | null, order: DateOrder = null): string[] {
  if (text.length > 400 || !/\d/.test(text) || OTHER_CALENDAR.test(text)) return [];
  const era = JAPANESE.exec(text);
  if (era !== null) {
    const year = (ERAS[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : Number(era[2]));
    return valid(String(year), era[3], era[4], null);
  }
  const iso = EAST_ASIAN.exec(text) ?? ISO.exec(text);
  if (iso !== null) return valid(iso[1], iso[2], iso[3], language);
  const [, first, mark, second, year] = NUMERIC.exec(text) ?? loose(text);
  if (first !== undefined) return readNumeric({ first, mark, second, year }, language, order);
  const named = readNamed(text, language);
  if (named.length > 0) return named;
  const compact = /^\D*\d{8}\D*$/.test(text) ? COMPACT.exec(text) : null;
  return compact === null ? [] : valid(compact[1], compact[2], compact[3], language);
}

function readNamed(text: string, language: string | null): string[] {
  const patterns = [
    [DAY_FIRST, 3, 2, 1],
    [MONTH_FIRST, 3, 1, 2],
    [YEAR_FIRST, 1, 2, 3],
  ] as const;
  for (const [pattern, year, month, day] of patterns) {
    const match = pattern.exec(text);
    const number = match === null ? 0 : monthNumber(match[month] ?? '', language);
    const found = number === 0 ? [] : valid(match?.[year], String(number), match?.[day], language);
    if (found.length > 0) return found;
  }
  return [];
}

/** In the order of the groups of NUMERIC. */
function loose(text: string): readonly (string | undefined)[] {
  const [all, first, point, afterPoint, slash, afterSlash, year] = LOOSE.exec(text) ?? [];
  return [all, first, point ?? slash, afterPoint ?? afterSlash, year];
}

type Numeric = Readonly<Record<'first' | 'mark' | 'second' | 'year', string | undefined>>;

function readNumeric(
  { first = '', mark = '', second = '', year = '' }: Numeric,
  language: string | null,
  order: DateOrder,
): string[] {
  const dayFirst = valid(year, second, first, language);
  const monthFirst = valid(year, first, second, language);
  if (mark.includes('.') && dayFirst.length > 0) return dayFirst;
  const known = order ?? orderOfLanguage(language, mark);
  if (known === 'day-first' && dayFirst.length > 0) return dayFirst;
  if (known === 'month-first' && monthFirst.length > 0) return monthFirst;
  return [...new Set([...dayFirst, ...monthFirst])];
}

function orderOfLanguage(language: string | null, mark: string): DateOrder {
  if (language === null) return null;
  const [primary = '', ...rest] = language.toLowerCase().split(/[-_]/);
  const region = rest.find((part) => part.length === 2);
  if (primary !== 'en') return /^(?:zh|ja|ko|hu|lt|mn|fa)$/.test(primary) ? null : 'day-first';
  if (region === undefined || mark.includes('-')) return null;
  if (/^(?:us|ph)$/.test(region)) return 'month-first';
  return region === 'ca' || region === 'za' ? null : 'day-first';
}

function valid(year = '', month = '', day = '', language: string | null = null): string[] {
  const isThai = language !== null && /^th\b/i.test(language);
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  const common = isThai && whole > LAST_YEAR ? whole - BUDDHIST_YEARS : whole;
  if (common < FIRST_YEAR || common > LAST_YEAR) return [];
  const date = new Date(Date.UTC(common, Number(month) - 1, Number(day)));
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return text === `${common}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` ? [text] : [];
}
