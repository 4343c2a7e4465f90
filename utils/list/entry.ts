import { linkStatus, type LinkStatus } from '../links/link-status.ts';
import type { LinkRecord } from '../links/link.ts';
import { decimalFromMoney, type Money } from '../money/money.ts';
import type { Searched } from './search-texts.ts';
import { foldText } from './search.ts';

/** What the list keeps of each link in memory, so that a hundred thousand of them can be looked through at once. */
export type ListEntry = {
  readonly id: string;
  readonly accountId: string;
  readonly environment: LinkRecord['environment'];
  /** Times are epoch milliseconds. */
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly paidAt: number | null;
  readonly orderId: string;
  readonly invoiceNumber: string | null;
  readonly amount: Money;
  readonly description: string;
  readonly customerName: string | null;
  readonly customerEmail: string | null;
  readonly method: string | null;
  /** How it stood when it was read, whatever its own time says: `statusAt` looks at that too. */
  readonly status: LinkStatus;
  readonly failure: LinkRecord['failure'];
  readonly hasUrl: boolean;
  /** Where its texts are among those that a search looks at (`SearchTexts`). */
  readonly place: number;
  /** What it is added up with: the same text, by identity, for the same environment and currency. */
  readonly purse: string;
  /** The amount's minor units once more: going to another object for each of very many takes several times as long. */
  readonly minor: number;
};

const purses = new Map<string, string>();

/** Maps find one and the same text a good deal faster than equal ones. */
function purseOf(environment: string, currency: string): string {
  const purse = `${environment} ${currency}`;
  const known = purses.get(purse);
  if (known === undefined) purses.set(purse, purse);
  return known ?? purse;
}

/** An attempt that MultiSafepay refused made nothing, and the form said so: it is not worth a row. */
export function isListed({ state, failure }: LinkRecord): boolean {
  return state !== 'rejected' || failure?.code === 'not_sent';
}

/** What a search looks at. */
export function searchedOf({ order, invoiceNumber }: LinkRecord): Searched {
  const { orderId, amount, description, customerName = null, customerEmail = null } = order;
  const parts = [orderId, invoiceNumber ?? '', description, customerName ?? '', customerEmail ?? '', amount.currency];
  return { words: foldText(parts.join('\n')), decimal: decimalFromMoney(amount) };
}

/** `place`: where its texts are; of one that nobody searches for, nowhere. */
export function entryOf(record: LinkRecord, place = -1): ListEntry {
  const { order, invoiceNumber, failure, payment } = record;
  const { orderId, amount, description, customerName = null, customerEmail = null } = order;
  return {
    id: record.id,
    accountId: record.accountId,
    environment: record.environment,
    createdAt: record.createdAt,
    expiresAt: record.expiresAt,
    paidAt: payment?.paidAt ?? null,
    orderId,
    invoiceNumber,
    amount,
    description,
    customerName,
    customerEmail,
    method: payment?.method ?? null,
    status: linkStatus(record, -Infinity),
    failure,
    hasUrl: record.paymentUrl !== null,
    place,
    purse: purseOf(record.environment, amount.currency),
    minor: amount.minor,
  };
}

/** How a link stands at a moment: an open one ends by itself. */
export function statusAt({ status, expiresAt }: ListEntry, now: number): LinkStatus {
  const isOpen = status === 'active' || status === 'opened';
  return isOpen && expiresAt !== null && expiresAt <= now ? 'expired' : status;
}

/** Whether two links are of one customer: the same e-mail address, or the same name where one of them has no address. */
export function isSameCustomer(one: ListEntry, other: ListEntry): boolean {
  const [email, otherEmail] = [one.customerEmail, other.customerEmail];
  if (email !== null && otherEmail !== null) return foldText(email) === foldText(otherEmail);
  const [name, otherName] = [one.customerName, other.customerName];
  return name !== null && otherName !== null && foldText(name) === foldText(otherName);
}
