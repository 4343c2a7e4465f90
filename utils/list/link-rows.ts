import type { LinkStatus } from '../links/link-status.ts';
import { decimalFromMoney } from '../money/money.ts';
import { csvTime, type Cell } from './csv.ts';
import { statusAt, type ListEntry } from './entry.ts';

/** What a file says in the person's language. */
export type RowTexts = {
  readonly status: (status: LinkStatus) => string;
  readonly account: (accountId: string) => string;
  readonly environment: (environment: ListEntry['environment']) => string;
};

/** Columns of the list as a table; their headings are found under these names. */
export const LINK_COLUMNS = [
  'created',
  'orderId',
  'invoice',
  'description',
  'customerName',
  'customerEmail',
  'amount',
  'currency',
  'status',
  'account',
  'environment',
  'expires',
  'paidAt',
  'method',
] as const;

/** One row a link. Its address is not in it: a spreadsheet's link is one click from being opened. */
export function linkRow(entry: ListEntry, now: number, texts: RowTexts): Record<(typeof LINK_COLUMNS)[number], Cell> {
  return {
    created: csvTime(entry.createdAt),
    orderId: entry.orderId,
    invoice: entry.invoiceNumber,
    description: entry.description,
    customerName: entry.customerName,
    customerEmail: entry.customerEmail,
    amount: { decimal: decimalFromMoney(entry.amount) },
    currency: entry.amount.currency,
    status: texts.status(statusAt(entry, now)),
    account: texts.account(entry.accountId),
    environment: texts.environment(entry.environment),
    expires: csvTime(entry.expiresAt),
    paidAt: csvTime(entry.paidAt),
    method: entry.method,
  };
}
