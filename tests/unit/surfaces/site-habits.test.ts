import { describe, expect, test } from 'vitest';
import { fail } from '../../../utils/errors/result.ts';
import { askedOf, pageReading, read, typed } from '../draft/drafts.ts';
import { openForm, settle } from './open-form.ts';

const SITE = { host: 'shop.example', habits: { currency: 'CAD' as const } };
const evidence = [{ source: 'label' as const, text: '$ 12.00', label: 'Total' }];
const amount = { ...read('12.00'), evidence };
const known = pageReading({ amount, currency: { ...read('CAD' as const), evidence } });
const asking = pageReading({ amount, currency: askedOf(['USD', { currency: 'USD' }], ['CAD', { currency: 'CAD' }]) });

describe('a site of which a choice taught something', () => {
  test('is read as the person chose there, which is said', async () => {
    const { form } = await openForm({ draft: typed({}), shouldRead: true, site: SITE, reading: known });
    expect(form.state.value.draft).toMatchObject({
      fields: { amount: '12,00', currency: 'CAD' },
      origins: { currency: { byHabit: true } },
    });
  });

  test('is read anew when that is forgotten', async () => {
    const { form, requestsOf, reads } = await openForm({
      draft: typed({}),
      shouldRead: true,
      site: SITE,
      reading: known,
      next: asking,
    });
    form.think('forgetSite');
    await settle();
    await settle();
    expect(reads).toEqual([SITE.habits, {}]);
    expect(requestsOf('site.forget')).toEqual([{ host: 'shop.example' }]);
    expect(form.state.value).toMatchObject({ site: null, draft: { fields: { amount: '12,00', currency: '' } } });
    expect(form.state.value.draft?.choices.currency.map(({ text }) => text)).toEqual(['USD', 'CAD']);
  });

  test('stays as it is where that could not be forgotten', async () => {
    const { form } = await openForm({
      draft: typed({}),
      shouldRead: true,
      site: SITE,
      reading: known,
      answers: { 'site.forget': () => fail('storage_failed') },
    });
    form.think('forgetSite');
    await settle();
    expect(form.state.value).toMatchObject({
      failure: { code: 'storage_failed' },
      site: SITE,
      draft: { fields: { currency: 'CAD' } },
    });
  });
});

describe('a currency that the page may mean', () => {
  test.each([
    ['CAD', 'chosen'],
    ['GBP', 'typed'],
  ])('picked from the list of all (%s) is %s', async (code, kind) => {
    const { form } = await openForm({ draft: typed({}), shouldRead: true, reading: asking });
    form.type('currency', code);
    expect(form.state.value.draft).toMatchObject({ fields: { currency: code }, origins: { currency: { kind } } });
  });
});
