import type { Line, PageText } from '../page-text.ts';
import { isHead } from '../pairs/table-cells.ts';

const MOST_HEADS = 20;
const ENOUGH_ROWS = 8;

/** Whether the page lists several invoices: it labels several numbers, or heads a column of them over several rows. */
export function isInvoiceList(page: PageText, numbers: readonly string[]): boolean {
  return numbers.length > 2 || hasColumnOfInvoices(page);
}

/** A heading row with an invoice number, and an amount or a status, over two rows or more of as many cells. */
function hasColumnOfInvoices(page: PageText): boolean {
  const heads = page.shown.filter(
    ({ cell, labels }) => cell !== null && labels[0]?.field === 'number' && labels[0].rest === '',
  );
  return heads.slice(0, MOST_HEADS).some((head) => {
    const row = page.rows.get(head.cell?.row ?? -1) ?? [];
    const isHeading = row.length > 2 && row.filter(({ labels }) => labels.length > 0).length >= row.length / 2;
    const isMoney = row.some(({ labels }) =>
      /^(?:amount|total|due|due_any|grand_total|other|payable)$/.test(labels[0]?.field ?? ''),
    );
    if (!isHeading || !isMoney || head.cell?.below !== 0) return false;
    return (
      rowsBelow(page, row).filter((cells) =>
        hasCode(cells.find(({ cell }) => cell?.column === head.cell?.column)?.text),
      ).length > 1
    );
  });
}

/** The rows of as many cells that follow a heading row without a break. */
function rowsBelow(page: PageText, heads: readonly Line[]): (readonly Line[])[] {
  const rows: (readonly Line[])[] = [];
  let at = (heads.at(-1)?.index ?? 0) + 1;
  for (;;) {
    const number = page.lines[at]?.cell?.row;
    const row = number === undefined ? undefined : page.rows.get(number);
    const [first] = row ?? [];
    if (row === undefined || first?.index !== at || row.length < heads.length - 1 || row.every(isHead)) return rows;
    rows.push(row);
    if (rows.length >= ENOUGH_ROWS) return rows;
    at = (row.at(-1)?.index ?? at) + 1;
  }
}

function hasCode(text: string | undefined): boolean {
  return text !== undefined && text.length < 40 && /\d/.test(text);
}
