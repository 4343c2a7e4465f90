import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../utils/errors/result.ts';
import { complete, pageReading, read, typed } from '../draft/drafts.ts';
import { linkView, NO_SNAPSHOT, openForm, settle, type Opening } from './open-form.ts';

const reading = pageReading({ amount: read('21.00'), currency: read('USD'), description: read('From the page') });

type PageResult = Awaited<NonNullable<Opening['page']>>;
const WAS_READ: PageResult = ok({ reading, snapshot: NO_SNAPSHOT });

/** A form whose page answers when it is told to. */
async function openSlow(draft = typed({}), answers = {}) {
  const page = Promise.withResolvers<PageResult>();
  const opened = await openForm({
    draft,
    shouldRead: true,
    page: page.promise,
    answers,
  });
  return { ...opened, answer: (result: PageResult = WAS_READ) => (page.resolve(result), settle()) };
}

describe('a page that is read while the form is open', () => {
  test('fills it, and is kept', async () => {
    const { form, answer, requestsOf } = await openSlow();
    expect(form.state.value.page).toBe('reading');
    await answer();
    expect(form.state.value).toMatchObject({ page: 'read', draft: { fields: { amount: '21,00', currency: 'USD' } } });
    expect(requestsOf('draft.save').at(-1)?.draft.fields.amount).toBe('21,00');
  });

  test('leaves what was typed meanwhile', async () => {
    const { form, answer } = await openSlow();
    form.type('amount', '5,00');
    form.type('description', 'Typed');
    await answer();
    expect(form.state.value.draft?.fields).toMatchObject({ amount: '5,00', description: 'Typed' });
  });

  test.each(['page_restricted', 'page_unreadable', 'page_slow'] as const)('or cannot be (%s) says so', async (code) => {
    const { form, answer } = await openSlow();
    await answer(fail(code));
    expect(form.state.value).toMatchObject({ phase: 'editing', page: { code } });
  });
});

describe('a page that is read after Enter', () => {
  test('changes nothing while the link is being made', async () => {
    const making = Promise.withResolvers<Result<unknown>>();
    const { form, answer, requestsOf } = await openSlow(complete(), { 'link.create': () => making.promise });
    const submitted = form.submit();
    await settle();
    const before = requestsOf('draft.save').length;
    await answer();
    expect(form.state.value.draft?.fields.currency).toBe('EUR');
    expect(requestsOf('draft.save')).toHaveLength(before);
    making.resolve(fail('no_answer'));
    await submitted;
    await form.submit();
    const orders = requestsOf('link.create').map(({ order }) => order.amount);
    expect(new Set(orders.map((amount) => JSON.stringify(amount))).size).toBe(1);
  });

  test('does not bring back the draft of a link that was made', async () => {
    const { form, answer, sent } = await openSlow(complete(), { 'link.create': () => ok(linkView()) });
    await form.submit();
    expect(form.state.value.phase).toBe('done');
    await answer();
    const names = sent.map(({ name }) => name);
    expect(names.lastIndexOf('draft.save')).toBeLessThan(names.lastIndexOf('draft.close'));
  });
});
