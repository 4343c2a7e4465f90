import { evidenceAt } from '../evidence.ts';
import { readOrAsk } from '../fields.ts';
import { piecesOf } from '../line-pieces.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import type { Pair } from '../pairs/pair.ts';
import type { FieldReading } from '../reading.ts';
import type { Names } from './read-names.ts';
import { stepsBetween } from '../pairs/near.ts';

const BLOCK = 9;
const SECTION = 24;
const EMAIL = /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![\w@-])/;
const ENDS = /^(?:seller|customer|number|order_number|due_date|issue_date|item|iban|total|subtotal|due|grand_total)$/;

/**
 * An e-mail address within the customer's own block: after the label or the name of the customer, before anything else
 * begins. Most addresses on a page are the seller's, so none is often right.
 */
export function readCustomerEmail(
  page: PageText,
  pairs: readonly Pair[],
  { customerName, sellerName }: Names,
): FieldReading<string> {
  const starts = pairs.filter(({ field }) => field === 'customer').map(({ line }) => line);
  const named = page.shown.find((line) => line.text === customerName.value);
  if (named !== undefined && starts.length === 0) starts.push(named);
  const found = starts.flatMap((start) => {
    const line = blockAfter(page, start, named ?? null, sellerName.value).find(
      (one) => isShown(one) && EMAIL.test(one.text),
    );
    const value = line === undefined ? undefined : addressIn(line);
    return line === undefined || value === undefined ? [] : [{ value, evidence: [evidenceAt(line, 'email')] }];
  });
  return readOrAsk(found);
}

/** Of the elements of a line first, since they may touch: "E-mail" and "jan@example.com". */
function addressIn(line: Line): string | undefined {
  return [...piecesOf(line), line.text].flatMap((text) => EMAIL.exec(text)?.[0] ?? [])[0];
}

function blockAfter(page: PageText, start: Line, named: Line | null, seller: string | null): Line[] {
  const isSection = page.lines
    .slice(start.index + 1, start.index + SECTION)
    .some(({ labels }) => labels[0]?.field === 'name');
  const block: Line[] = [];
  for (const line of page.lines.slice(start.index, start.index + (isSection ? SECTION : BLOCK))) {
    const field = line.labels[0]?.field;
    if (line !== start && field !== undefined && ENDS.test(field)) break;
    if (line !== start && line.text === seller) break;
    if (line.heading && line !== start && line !== named && block.length > 1) break;
    if (isOtherColumn(start, named, line)) continue;
    block.push(line);
  }
  return block;
}

/** In a row of columns the next cell is the other party's. */
function isOtherColumn(start: Line, named: Line | null, line: Line): boolean {
  const home = named ?? start;
  if (home.cell !== null && line.cell !== null) {
    return (
      line.cell.column !== home.cell.column &&
      !/@/.test(start.text) &&
      stepsBetween(home, line) > 0 &&
      !isRowOf(start, line)
    );
  }
  return false;
}

function isRowOf(start: Line, line: Line): boolean {
  return start.cell?.row === line.cell?.row && start.cell?.column === 0 && line.cell?.column === 1;
}
