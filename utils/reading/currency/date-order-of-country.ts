import type { DateOrder } from '../dates/read-date.ts';
import type { PageText } from '../page-text.ts';
import { countriesOfPage, countryClues } from './country-clues.ts';

/** Countries that write the month first in numbers, and ones that write either way or the year first. */
const MONTH_FIRST = new Set(['US', 'PH']);
const UNSETTLED = new Set(['CA', 'ZA', 'JP', 'CN', 'KR', 'TW', 'HU', 'LT', 'KE']);

/** How the page's country writes numeric dates, if all signs of it agree. */
export function orderOfCountry(page: PageText): DateOrder {
  const countries = new Set([...countriesOfPage(page), ...countryClues(page)].map(({ country }) => country));
  if (countries.size === 0 || [...countries].some((one) => UNSETTLED.has(one))) return null;
  const isMonthFirst = [...countries].every((one) => MONTH_FIRST.has(one));
  return isMonthFirst ? 'month-first' : [...countries].some((one) => MONTH_FIRST.has(one)) ? null : 'day-first';
}
