import type { LabelField } from '../lexicon/lexicon.ts';
import { isAmountField } from '../labels/label.ts';
import type { PageText } from '../page-text.ts';
import { headsGoods } from './goods-heads.ts';
import { layOut } from './layout.ts';
import type { Pair } from './pair.ts';
import { routesOf } from './routes.ts';

/** More labels than any invoice has: a grid or a hostile page, on which no one amount is meant. */
const MAX_PAIRS = 3_000;

/** What an invoice has one of: at the head of a list it is of each row. */
function isOfOne(field: LabelField): boolean {
  return isAmountField(field) || field === 'customer' || field === 'seller';
}

/** All labels of the page with the ways to their values; null where they are too many. */
export function findPairs(page: PageText): Pair[] | null {
  const layout = layOut(page);
  const pairs: Pair[] = [];
  for (const line of page.lines) {
    line.labels.forEach((label, at) => {
      if (label.field === 'item' || (isOfOne(label.field) && headsGoods(page, line))) return;
      pairs.push({ field: label.field, label, line, routes: routesOf(page, layout, line, at) });
    });
    if (pairs.length > MAX_PAIRS) return null;
  }
  return pairs;
}
