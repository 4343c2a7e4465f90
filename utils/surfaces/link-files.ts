import { fail, ok, type Result } from '../errors/result.ts';
import { decimalSeparatorOf } from '../i18n/decimal-separator.ts';
import type { Translate } from '../i18n/translate.ts';
import { readBackup, writeBackup, writeUnreadable } from '../list/backup.ts';
import { dialectOf, writeCsv, type Cell } from '../list/csv.ts';
import { dayOf } from '../list/days.ts';
import { LINK_COLUMNS, linkRow, type RowTexts } from '../list/link-rows.ts';
import { PAYMENT_COLUMNS, reconcile } from '../list/reconcile.ts';
import { settingsSchema } from '../settings/settings.ts';
import type { Transaction } from '../multisafepay/transaction.ts';
import type { Response } from '../messages/contract.ts';
import type { LinkList } from './link-list-state.ts';

export { decimalSeparatorOf };
export { dayOf };
export { startOfDay } from '../list/days.ts';

const CSV = 'text/csv;charset=utf-8';
const JSON_TYPE = 'application/json';
const CHUNK = 500;

type Page = Response<'transaction.list'>;
type Texts = RowTexts & { readonly translate: Translate };

const HEADINGS = {
  created: 'created',
  orderId: 'orderId',
  invoice: 'listInvoice',
  description: 'description',
  customerName: 'customerName',
  customerEmail: 'customerEmail',
  amount: 'amount',
  currency: 'currency',
  status: 'status',
  account: 'account',
  environment: 'listEnvironment',
  expires: 'listExpires',
  paidAt: 'listPaidAt',
  method: 'gateway',
  transaction: 'listTransaction',
  transactionState: 'listTransactionState',
  fees: 'listFees',
  feeCurrency: 'listFeeCurrency',
  net: 'listNet',
} as const satisfies Record<(typeof LINK_COLUMNS)[number] | (typeof PAYMENT_COLUMNS)[number], string>;

/** The list as it is shown now, for a spreadsheet. */
export function exportLinks({ state, ports }: LinkList, decimal: ',' | '.', texts: Texts): void {
  const now = ports.now();
  const rows = state.value.shown.map((entry) => linkRow(entry, now, texts));
  const csv = table(LINK_COLUMNS, rows, decimal, texts.translate);
  ports.save(`paylink-links-${dayOf(now)}.csv`, CSV, [csv]);
}

function table<Column extends keyof typeof HEADINGS>(
  columns: readonly Column[],
  rows: readonly Record<Column, Cell>[],
  decimal: ',' | '.',
  translate: Translate,
): string {
  const head = columns.map((column) => translate(HEADINGS[column]));
  return writeCsv([head, ...rows.map((row) => columns.map((column) => row[column]))], dialectOf(decimal));
}

export type Period = { readonly from: number; readonly until: number; readonly accountId: string };
export type ExportedPayments = { readonly rows: number; readonly others: number; readonly missing: number };

/**
 * Links beside the payments that MultiSafepay lists for a period, of one account or (`accountId` empty) of all that are
 * connected, for a spreadsheet. Nothing is saved unless all pages came: half a list reconciles nothing.
 */
export async function exportPayments(
  { state, ports, all }: LinkList,
  { from, until, accountId }: Period,
  decimal: ',' | '.',
  texts: Texts,
  onRead: (payments: number) => void,
): Promise<Result<ExportedPayments>> {
  const accounts = state.value.accounts.filter(({ id }) => accountId === '' || id === accountId);
  if (accounts.length === 0) return fail('account_unknown');
  const rows: Record<(typeof PAYMENT_COLUMNS)[number], Cell>[] = [];
  let [others, missing, read] = [0, 0, 0];
  for (const account of accounts) {
    const transactions: Transaction[] = [];
    let after: string | null = null;
    do {
      const page: Result<Page> = await ports.send('transaction.list', { accountId: account.id, from, until, after });
      if (!page.ok) return page;
      for (const one of page.value.transactions) transactions.push(one);
      read += page.value.transactions.length;
      onRead(read);
      after = page.value.after;
    } while (after !== null);
    const links = all().filter((entry) => entry.accountId === account.id);
    const joined = reconcile(links, transactions, from, until);
    const [name, environment] = [texts.account(account.id), texts.environment(account.environment)];
    for (const { payment } of joined.rows) rows.push({ ...payment, account: name, environment });
    others += joined.others;
    missing += joined.missing;
  }
  const csv = table(PAYMENT_COLUMNS, rows, decimal, texts.translate);
  ports.save(`paylink-payments-${dayOf(from)}-${dayOf(until)}.csv`, CSV, [csv]);
  return ok({ rows: rows.length, others, missing });
}

/** Everything but keys. */
export async function saveBackup({ state, ports }: LinkList): Promise<Result<null>> {
  const { reader, send, now } = ports;
  const settings = await send('settings.read', null);
  if (!settings.ok) return settings;
  const parts = await writeBackup({
    createdAt: now(),
    accounts: state.value.accounts.map(({ keyEnding: _keyEnding, ...account }) => account),
    settings: settings.value,
    links: reader.readAll(CHUNK),
    events: reader.readAllEvents(CHUNK),
  });
  ports.save(`paylink-backup-${dayOf(now())}.json`, JSON_TYPE, parts);
  return ok(null);
}

export type Restored =
  | { readonly kind: 'restored'; readonly added: number; readonly known: number; readonly refused: number }
  | { readonly kind: 'no_backup' | 'newer' };

/** Puts back what is not there yet. Restoring the same again changes nothing. */
export async function restoreBackup(
  { ports, take }: LinkList,
  text: string,
  onDone: (links: number) => void,
): Promise<Result<Restored>> {
  const backup = readBackup(text);
  if (backup.kind !== 'backup') return ok(backup);
  const settings = settingsSchema.safeParse(backup.settings);
  if (settings.success) await ports.send('settings.write', settings.data);
  let [added, known] = [0, 0];
  for (const chunk of backup.chunks) {
    const restored = await ports.send('link.restore', chunk);
    if (!restored.ok) return restored;
    added += restored.value.added;
    known += restored.value.known;
    await take(chunk.links.map(({ id }) => id));
    onDone(added + known);
  }
  return ok({ kind: 'restored', added, known, refused: backup.refused });
}

export async function saveUnreadable({ ports }: LinkList): Promise<void> {
  const records = await ports.reader.listUnreadable();
  ports.save(`paylink-unreadable-${dayOf(ports.now())}.json`, JSON_TYPE, [writeUnreadable(records)]);
}
