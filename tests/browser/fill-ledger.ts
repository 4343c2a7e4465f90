import type { Page } from '@playwright/test';
import type { LinkRecord } from '../../utils/links/link.ts';

/** Puts records into the book behind the extension's back, as they are, whatever they are. The page must be one of ours. */
export async function fillLedger(page: Page, records: readonly unknown[]): Promise<void> {
  await page.evaluate(async (records) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('paylink');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error as DOMException));
    });
    const transaction = database.transaction('links', 'readwrite');
    for (const record of records) transaction.objectStore('links').put(record);
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    database.close();
  }, records as unknown[]);
}

const NAMES = [
  'Sanne de Groot',
  'Łukasz Nowak',
  'Zoë Müller',
  'Bakkerij Jansen',
  'Harbor Lights Ltd',
  'Atelier Moreau',
];
const DAY_MS = 86_400_000;

/** A link as many that were made before: the nth of a set, an hour older than the one before it. */
export function makeRecord(number: number, now: number, changes: Partial<LinkRecord> = {}): LinkRecord {
  const createdAt = now - (number + 1) * 3_600_000;
  const name = NAMES[number % NAMES.length] ?? '';
  const status = ['not_opened', 'completed', 'initialized', 'cancelled', 'completed'][number % 5] ?? '';
  const orderId = `2026-${String(number).padStart(6, '0')}`;
  return {
    version: 2,
    id: `record-${(number * 7_919) % 1_000_003}-${number}`,
    revision: 3,
    state: 'created',
    accountId: 'test-2001',
    environment: 'test',
    order: {
      orderId,
      amount: { minor: 1_000 + ((number * 37) % 90_000), currency: number % 7 === 0 ? 'USD' : 'EUR' },
      description: `Invoice ${orderId}, ${name}`,
      customerName: name,
      customerEmail: `customer${number % 500}@example.org`,
    },
    invoiceNumber: orderId,
    likeness: [`number:${orderId}`],
    createdAt,
    sentAt: createdAt,
    attempts: 1,
    paymentUrl: `https://testpayv2.multisafepay.com/connect/${number}abcdefgh/?lang=nl_NL`,
    expiresAt: createdAt + 30 * DAY_MS,
    failure: null,
    remote: { status, checkedAt: createdAt, opened: status !== 'not_opened' },
    payment: status === 'completed' ? { paidAt: createdAt + 600_000, method: 'IDEAL' } : null,
    ending: null,
    replaces: null,
    replacedBy: null,
    pollAt: null,
    news: null,
    ...changes,
  };
}
