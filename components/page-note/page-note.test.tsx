import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { show } from '../../tests/component/show.tsx';
import { newDraft, type Draft } from '../../utils/draft/draft.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { describeReading, PageNote } from './page-note.tsx';

const EMPTY = newDraft({ intentId: 'intent-1', accountId: null, orderId: 'PL-1', currency: 'EUR' });
type Kind = NonNullable<Draft['page']>['kind'];
const on = (kind: Kind): Draft => ({ ...EMPTY, page: { url: 'https://shop.example/', title: '', kind } });
const translate = createTranslate((key) => english[key].message);

describe('what the page is', () => {
  test.each([
    ['paid', /says it is paid/],
    ['receipt', /is a receipt/],
    ['credit-note', /is a credit note/],
    ['quote', /is a quote/],
    ['list', /lists several invoices/],
  ] as const)('is said of a page that is no plain invoice (%s)', (kind, words) => {
    expect(show(<PageNote draft={on(kind)} />).container.textContent).toMatch(words);
  });

  test('is not said of an invoice', () => {
    for (const kind of ['invoice', 'unknown'] as const) {
      expect(show(<PageNote draft={on(kind)} />).container.textContent).toBe('');
    }
  });
});

describe('what became of reading the page', () => {
  const filled = { ...on('invoice'), fields: { ...EMPTY.fields, amount: '12,00' } };
  test.each([
    ['none', EMPTY, ''],
    ['reading', EMPTY, 'Reading the page…'],
    ['read', filled, ''],
    ['nothing', on('unknown'), 'No amount found on this page. Type it here.'],
    ['nothing', on('paid'), ''],
    ['nothing', filled, ''],
    [{ code: 'page_slow' }, EMPTY, 'This page is too busy to be read. Type the amount, or select it and right-click.'],
    [{ code: 'page_slow' }, filled, ''],
  ] as const)('%j', (reading, draft, words) => {
    expect(describeReading(reading, draft, translate)).toBe(words);
  });
});
