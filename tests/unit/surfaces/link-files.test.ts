import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../../utils/errors/result.ts';
import { createTranslate } from '../../../utils/i18n/translate.ts';
import {
  exportLinks,
  exportPayments,
  restoreBackup,
  saveBackup,
  saveUnreadable,
} from '../../../utils/surfaces/link-files.ts';
import { readTexts } from '../i18n/texts.ts';
import { entry, NOW, record } from '../list/entries.ts';
import { openList, type Answers } from './open-list.ts';

const english = readTexts('en');
const translate = createTranslate((key) => english[key].message);
const TEXTS = {
  translate,
  account: (id: string) => id,
  status: (status: ReturnType<typeof entry>['status']) => translate(`status_${status}`),
  environment: (environment: 'test' | 'live') => environment,
};
const PERIOD = { from: NOW - 1_000, until: NOW, accountId: '' };

async function openAndRead(count: number, answers: Answers = {}) {
  const opened = openList(count, answers);
  await opened.list.open();
  await opened.list.read();
  return opened;
}

function payment(orderId: string) {
  const said = { status: 'completed', minor: 1_037, net: 993, currency: 'EUR', createdAt: NOW, completedAt: NOW };
  return {
    orderId,
    transactionId: '4051823000000123',
    method: 'IDEAL',
    fees: [{ decimal: '0.44', currency: 'EUR' }],
    ...said,
  };
}

test('what the list shows goes into a sheet, with headings and without addresses', async () => {
  const { list, files } = await openAndRead(40);
  list.filter({ query: '10,37' });
  exportLinks(list, ',', TEXTS);
  const [file] = files;
  expect(file?.name).toMatch(/^paylink-links-2026-03-0\d\.csv$/);
  const [head, row, end] = file?.text.split('\r\n') ?? [];
  expect(head).toMatch(/^\uFEFFCreated;Order id;Invoice number;Description;/);
  expect(row).toContain(';2026-000001;2026-000001;"Invoice 2026-000001, Łukasz Nowak";');
  expect(row).toContain(';10,37;EUR;Paid;test-2001;test;');
  expect(end).toBe('');
  expect(file?.text).not.toContain('https://');
});

describe('payments', () => {
  test('are asked for page by page, and laid beside the links', async () => {
    const pages: Answers = {
      'transaction.list': (request: { after: string | null }) =>
        request.after === null
          ? ok({ transactions: [payment(entry(1).orderId), payment('webshop-9')], after: 'next' })
          : ok({ transactions: [payment(entry(4).orderId)], after: null }),
    };
    const { list, files, named } = await openAndRead(5, pages);
    const read: number[] = [];
    const done = await exportPayments(list, PERIOD, '.', TEXTS, (count) => read.push(count));
    expect(done).toEqual(ok({ rows: 2, others: 1, missing: 0 }));
    expect(named('transaction.list')).toMatchObject([
      { accountId: 'test-2001', from: PERIOD.from, until: NOW, after: null },
      { after: 'next' },
    ]);
    expect(read).toEqual([2, 3]);
    const rows = files[0]?.text.split('\r\n') ?? [];
    expect(rows[1]).toContain(`,10.37,EUR,IDEAL,'4051823000000123,completed,0.44,EUR,9.93,test-2001,test`);
    expect(rows).toHaveLength(4);
  });

  test('that did not all come are not saved', async () => {
    const { list, files } = await openAndRead(5, { 'transaction.list': fail('timed_out') });
    expect(await exportPayments(list, PERIOD, '.', TEXTS, () => {})).toEqual(fail('timed_out'));
    expect(files).toEqual([]);
  });

  test('need an account', async () => {
    const { list } = await openAndRead(5);
    const done = await exportPayments(list, { ...PERIOD, accountId: 'gone' }, '.', TEXTS, () => {});
    expect(done).toEqual(fail('account_unknown'));
  });
});

describe('a backup', () => {
  test('holds all links, whatever is shown, and goes back in chunks', async () => {
    const from = await openAndRead(450);
    from.book.events.push({ linkId: record(0).id, at: NOW, kind: 'written' });
    from.list.filter({ query: 'nothing of the kind' });
    expect(await saveBackup(from.list)).toEqual(ok(null));
    const text = from.files[0]?.text ?? '';
    expect(JSON.parse(text)).toMatchObject({ accounts: [{ name: 'Bakery' }], settings: { similarDays: 7 } });

    const to = await openAndRead(0, {
      'link.restore': (request: { links: { id: string }[] }) => {
        for (const link of request.links) to.book.records.set(link.id, link as ReturnType<typeof record>);
        return ok({ added: request.links.length, known: 0 });
      },
    });
    const done: number[] = [];
    expect(await restoreBackup(to.list, text, (count) => done.push(count))).toEqual(
      ok({ kind: 'restored', added: 450, known: 0, refused: 0 }),
    );
    expect(done).toEqual([200, 400, 450]);
    expect(to.list.state.value.shown.map(({ id }) => id)).toEqual(from.list.all().map(({ id }) => id));
  });

  test('without the settings is none', async () => {
    const { list, files } = await openAndRead(1, { 'settings.read': fail('no_answer') });
    expect(await saveBackup(list)).toEqual(fail('no_answer'));
    expect(files).toEqual([]);
  });

  test('that is none changes nothing', async () => {
    const { list, named } = await openAndRead(1);
    expect(await restoreBackup(list, 'PK…', () => {})).toEqual(ok({ kind: 'no_backup' }));
    expect(named('link.restore')).toEqual([]);
  });

  test('says where restoring stopped', async () => {
    const { list, files } = await openAndRead(3, { 'link.restore': fail('storage_failed') });
    await saveBackup(list);
    expect(await restoreBackup(list, files[0]?.text ?? '', () => {})).toEqual(fail('storage_failed'));
  });
});

test('what cannot be read can be saved', async () => {
  const { list, book, files } = await openAndRead(1);
  book.unreadable.push({ id: 'x', version: 99 });
  await saveUnreadable(list);
  expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({ format: 'paylink-unreadable', records: [{ id: 'x' }] });
});
