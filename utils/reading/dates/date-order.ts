import type { PageText } from '../page-text.ts';
import type { DateOrder } from './read-date.ts';

const SLASHED = /(?<![\d.,/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;

/** The order of day and month that a number above twelve gives away, anywhere on the page; null when none or both do. */
export function orderOnPage(page: PageText): DateOrder {
  const found = new Set<DateOrder>();
  for (const line of page.shown) {
    if (line.text.length > 160 || !/\d[/-]\d/.test(line.text)) continue;
    for (const [, first, , second] of line.text.matchAll(SLASHED)) {
      if (Number(first) > 12 && Number(second) <= 12) found.add('day-first');
      if (Number(second) > 12 && Number(first) <= 12) found.add('month-first');
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
