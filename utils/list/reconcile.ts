import { isCurrencyCode } from '../money/iso-4217.ts';
import { decimalFromMoney } from '../money/money.ts';
import type { Transaction } from '../multisafepay/transaction.ts';
import { csvTime, type Cell } from './csv.ts';
import type { ListEntry } from './entry.ts';

export const PAYMENT_COLUMNS = [
  'paidAt',
  'orderId',
  'invoice',
  'description',
  'customerName',
  'amount',
  'currency',
  'method',
  'transaction',
  'transactionState',
  'fees',
  'feeCurrency',
  'net',
  'account',
  'environment',
] as const;
type PaymentRow = Record<Exclude<(typeof PAYMENT_COLUMNS)[number], 'account' | 'environment'>, Cell>;

/**
 * The links of one account beside its payments, as MultiSafepay lists them. `others`: payments of orders that were not
 * made here. `missing`: links that were paid in the period, and that no payment was listed for.
 */
export type Reconciled = {
  readonly rows: readonly { readonly entry: ListEntry; readonly payment: PaymentRow }[];
  readonly others: number;
  readonly missing: number;
};

export function reconcile(
  entries: readonly ListEntry[],
  transactions: readonly Transaction[],
  from: number,
  until: number,
): Reconciled {
  const links = new Map<string, ListEntry>();
  for (const entry of entries) {
    const known = links.get(entry.orderId);
    // An attempt that made nothing may have the order id of the one that did.
    if (known === undefined || known.status === 'failed') links.set(entry.orderId, entry);
  }
  const paid = new Set<string>();
  const rows = transactions.flatMap((transaction) => {
    const entry = links.get(transaction.orderId);
    if (entry === undefined) return [];
    paid.add(entry.id);
    return [{ entry, payment: paymentRow(entry, transaction) }];
  });
  const isMissing = ({ id, paidAt }: ListEntry) =>
    paidAt !== null && paidAt >= from && paidAt <= until && !paid.has(id);
  return { rows, others: transactions.length - rows.length, missing: entries.filter(isMissing).length };
}

function paymentRow(entry: ListEntry, transaction: Transaction): PaymentRow {
  const { minor, net, currency } = transaction;
  const fees = addFees(transaction.fees);
  return {
    paidAt: csvTime(transaction.completedAt),
    orderId: entry.orderId,
    invoice: entry.invoiceNumber,
    description: entry.description,
    customerName: entry.customerName,
    amount: decimalCell(minor, currency),
    currency,
    method: transaction.method,
    transaction: transaction.transactionId,
    transactionState: transaction.status,
    fees: fees.sum,
    feeCurrency: fees.currency,
    net: decimalCell(net, currency),
  };
}

function decimalCell(minor: number | null, currency: string): Cell {
  return minor === null || !isCurrencyCode(currency) ? null : { decimal: decimalFromMoney({ minor, currency }) };
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Adds decimals of one currency exactly; several currencies, or what is no decimal, stay beside each other as text. */
function addFees(fees: Transaction['fees']): { readonly sum: Cell; readonly currency: Cell } {
  const [first] = fees;
  if (first === undefined) return { sum: null, currency: null };
  const parts = fees.map(({ decimal }) => DECIMAL.exec(decimal));
  const isOneKind = fees.every(({ currency }) => currency === first.currency);
  const digits = Math.max(...parts.map((part) => part?.[3]?.length ?? 0));
  if (!isOneKind || parts.includes(null)) {
    return {
      sum: fees.map(({ decimal, currency }) => `${decimal} ${currency ?? ''}`.trim()).join(' + '),
      currency: null,
    };
  }
  const sum = parts.reduce((total, part) => {
    const [, sign = '', whole = '', fraction = ''] = part ?? [];
    return total + BigInt(sign + whole + fraction.padEnd(digits, '0'));
  }, 0n);
  const all = (sum < 0n ? -sum : sum).toString().padStart(digits + 1, '0');
  const cut = all.length - digits;
  const decimal = (sum < 0n ? '-' : '') + all.slice(0, cut) + (digits === 0 ? '' : `.${all.slice(cut)}`);
  return { sum: { decimal }, currency: first.currency };
}
