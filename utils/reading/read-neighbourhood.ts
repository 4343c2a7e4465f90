import { isCurrencyCode, type CurrencyCode } from '../money/iso-4217.ts';
import { readNumberText } from './codes/read-number-text.ts';
import { evidenceAt } from './evidence.ts';
import { askAmong, doubtAll, readAs } from './fields.ts';
import { isName } from './names/is-name.ts';
import { canBeSeen, isShown, openSnapshot, type Line, type PageText } from './page-text.ts';
import { readSnapshot } from './read-snapshot.ts';
import { noReading, type FieldReading, type Reading, type ReadingFields } from './reading.ts';
import type { PageSnapshot } from './snapshot.ts';

const MOST_SELECTED = 60;
const ROW_PX = 8;

/**
 * What stands around a selection: in a list of invoices the row it is in, under the headings of its columns; elsewhere
 * what the page says as a whole. The amount stays the selection's, and nothing is `exact`.
 */
export function addNeighbourhood(own: ReadingFields, snapshot: PageSnapshot): Pick<Reading, 'kind' | 'fields'> | null {
  if (snapshot.selection === null) return null;
  const page = openSnapshot(snapshot);
  const row = rowOf(page, snapshot.selection);
  const whole = readSnapshot(snapshot);
  const isOneOfMany = whole.kind === 'list' || whole.fields.number.alternatives.length > 1;
  const around = isOneOfMany || hasHeads(page, row) ? readRow(page, row, doubtAll(whole.fields)) : whole.fields;
  const currency = own.currency.value === null ? settle(own.currency, around.currency) : own.currency;
  return {
    kind: isOneOfMany ? 'invoice' : whole.kind,
    fields: {
      ...asLikely(around),
      amount: own.amount,
      currency,
      number: own.number.value === null ? likely(around.number) : own.number,
    },
  };
}

/** The lines of the selection's table row or visual row. */
function rowOf(page: PageText, [first, last]: readonly [number, number]): Line[] {
  const selected = page.lines.slice(first, Math.min(last + 1, first + MOST_SELECTED));
  const [start] = selected;
  if (start === undefined) return [];
  if (start.cell !== null) return (page.rows.get(start.cell.row) ?? []).filter(canBeSeen);
  const { box } = start;
  if (box === null) return selected;
  return page.lines
    .slice(Math.max(0, first - MOST_SELECTED), last + MOST_SELECTED)
    .filter((line) => line.box !== null && Math.abs(line.box[1] - box[1]) <= ROW_PX);
}

/** The label over a cell: the nearest line above in its column, or at its place, that is one. */
function headOf(page: PageText, line: Line): Line | undefined {
  for (let at = line.index - 1; at >= 0; at--) {
    const above = page.lines[at];
    if (above === undefined || above.labels.length === 0 || above.labels[0]?.rest !== '') continue;
    const isColumn =
      line.cell !== null
        ? above.cell?.column === line.cell.column && above.cell.row !== line.cell.row
        : above.box !== null &&
          line.box !== null &&
          Math.abs(above.box[0] - line.box[0]) <= ROW_PX &&
          above.box[1] < line.box[1];
    if (isColumn) return above;
  }
  return undefined;
}

function hasHeads(page: PageText, row: readonly Line[]): boolean {
  return row.length > 2 && row.some((line) => headOf(page, line)?.labels[0]?.field === 'number');
}

/** Number, customer and currency of a row, by the headings of its columns, else by what they look like. */
function readRow(page: PageText, row: readonly Line[], others: ReadingFields): ReadingFields {
  const shown = row.filter(isShown);
  const under = (field: string): Line | undefined =>
    shown.find((line) => headOf(page, line)?.labels[0]?.field === field);
  const number = under('number') ?? shown.find(({ text }) => /^#?\p{Lu}{0,5}[-/ ]?\d[\d/-]{2,}\d$/u.test(text));
  const customer = under('customer');
  const value = number === undefined ? null : readNumberText(number.text, true);
  return {
    ...others,
    number:
      value === null || number === undefined ? noReading() : readAs(value, 'likely', [evidenceAt(number, 'page')]),
    customerName:
      customer !== undefined && isName(customer.text)
        ? readAs(customer.text, 'likely', [evidenceAt(customer, 'page')])
        : noReading(),
    currency: codeIn(shown) ?? others.currency,
  };
}

function codeIn(row: readonly Line[]): FieldReading<CurrencyCode> | null {
  for (const line of row) {
    const code = line.text.trim();
    if (isCurrencyCode(code)) return readAs(code, 'likely', [evidenceAt(line, 'page')]);
  }
  return null;
}

/** A sign of several meanings is settled by the page's currency if that is one of them; no sign at all takes it over. */
function settle(own: FieldReading<CurrencyCode>, page: FieldReading<CurrencyCode>): FieldReading<CurrencyCode> {
  if (page.value === null) return own.alternatives.length > 0 ? own : askAmong(page.alternatives);
  const isPossible = own.alternatives.length === 0 || own.alternatives.some(({ value }) => value === page.value);
  return isPossible ? readAs(page.value, 'likely', page.evidence) : own;
}

function likely<Value>(field: FieldReading<Value>): FieldReading<Value> {
  return field.certainty === 'exact' ? { ...field, certainty: 'likely' } : field;
}

function asLikely(fields: ReadingFields): ReadingFields {
  return {
    amount: likely(fields.amount),
    currency: likely(fields.currency),
    number: likely(fields.number),
    issueDate: likely(fields.issueDate),
    dueDate: likely(fields.dueDate),
    sellerName: likely(fields.sellerName),
    customerName: likely(fields.customerName),
    customerEmail: likely(fields.customerEmail),
    paymentReference: likely(fields.paymentReference),
    iban: likely(fields.iban),
    description: likely(fields.description),
  };
}
