import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../utils/errors/result.ts';
import { typed, complete } from '../draft/drafts.ts';
import { linkView, openForm, settle, URL_MADE } from './open-form.ts';

describe('Enter', () => {
  test('makes the link, copies it, and is done with the draft', async () => {
    const { form, requestsOf, copied, locks } = await openForm();
    await form.submit();
    const order = { orderId: 'PL-1', amount: { minor: 4_995, currency: 'EUR' }, description: 'Invoice 2026-014' };
    expect(requestsOf('link.create')).toMatchObject([{ tabId: 7, draft: { intentId: 'intent-1' }, order }]);
    expect(form.state.value).toMatchObject({
      phase: 'done',
      copying: 'yes',
      link: { paymentUrl: URL_MADE },
      failure: null,
    });
    expect([copied, requestsOf('draft.close'), locks]).toEqual([[URL_MADE], [{ tabId: 7 }], ['intent-1']]);
  });

  test('pressed many times sends once', async () => {
    const { form, requestsOf } = await openForm();
    await Promise.all([form.submit(), form.submit(), form.submit()]);
    await form.submit();
    expect(requestsOf('link.create')).toHaveLength(1);
  });

  test('with something wrong sends nothing and says what, and typing takes it back', async () => {
    const { form, requestsOf } = await openForm({ draft: typed({ amount: '0', description: 'x' }) });
    await form.submit();
    expect(form.state.value).toMatchObject({ phase: 'editing', problems: { amount: { code: 'amount_zero' } } });
    expect(requestsOf('link.create')).toEqual([]);
    form.type('amount', '12,50');
    expect(form.state.value.problems).toEqual({});
    await form.submit();
    expect(form.state.value.phase).toBe('done');
  });

  test('before the form is there does nothing', async () => {
    const { form, requestsOf } = await openForm({ answers: { 'form.open': () => new Promise(() => {}) } });
    await form.submit();
    expect(requestsOf('link.create')).toEqual([]);
  });
});

describe('a background that gave no answer', () => {
  test('is asked again for the same intent', async () => {
    let calls = 0;
    const { form, requestsOf } = await openForm({
      answers: { 'link.create': () => ((calls += 1) === 1 ? fail('no_answer') : ok(linkView())) },
    });
    await form.submit();
    const [first, second] = requestsOf('link.create');
    expect(second).toEqual(first);
    expect(form.state.value.phase).toBe('done');
  });

  test('twice leaves everything as it was, for the person to press again: the same intent', async () => {
    const { form, requestsOf } = await openForm({ answers: { 'link.create': () => fail('no_answer') } });
    await form.submit();
    expect(form.state.value).toMatchObject({ phase: 'editing', failure: { code: 'no_answer' } });
    await form.submit();
    expect(new Set(requestsOf('link.create').map(({ draft }) => draft.intentId))).toEqual(new Set(['intent-1']));
  });
});

describe('a link that was refused', () => {
  test('leaves what was typed, says why, and makes the next try a new intent', async () => {
    const failure = { code: 'currency_refused', details: { apiCode: 1002 } };
    const answers: Result<unknown>[] = [ok(linkView({ status: 'failed', paymentUrl: null, failure })), ok(linkView())];
    const { form, requestsOf, locks, copied } = await openForm({
      answers: { 'link.create': () => answers.shift() ?? fail('internal') },
    });
    await form.submit();
    expect(form.state.value).toMatchObject({ phase: 'editing', failure, link: null, copying: 'no' });
    expect(form.state.value.draft?.fields).toMatchObject({ amount: '49,95', description: 'Invoice 2026-014' });
    expect(copied).toEqual([]);
    await form.submit();
    expect(requestsOf('link.create').map(({ draft }) => draft.intentId)).toEqual(['intent-1', 'intent-2']);
    expect(locks).toEqual(['intent-1', 'intent-2']);
  });

  test('before anything was sent keeps its intent', async () => {
    const { form, requestsOf } = await openForm({ answers: { 'link.create': () => fail('offline') } });
    await form.submit();
    await form.submit();
    expect(requestsOf('link.create').map(({ draft }) => draft.intentId)).toEqual(['intent-1', 'intent-1']);
    expect(form.state.value).toMatchObject({ phase: 'editing', failure: { code: 'offline' } });
  });

  test('because its order id has a link offers that link, or another id', async () => {
    const details = { orderId: 'PL-1', linkId: 'old', nextOrderId: 'PL-1-2' };
    const answers: Result<unknown>[] = [fail('order_id_taken', details), ok(linkView())];
    const { form, requestsOf } = await openForm({
      answers: { 'link.create': () => answers.shift() ?? fail('internal') },
    });
    await form.submit();
    expect(form.state.value.failure).toEqual({ code: 'order_id_taken', details });
    form.think('useOrderId', 'PL-1-2');
    await settle();
    expect(requestsOf('link.create').map(({ order }) => order.orderId)).toEqual(['PL-1', 'PL-1-2']);
    expect(form.state.value.phase).toBe('done');
  });

  test('and the old link can be shown and copied', async () => {
    const { form, copied } = await openForm({ answers: { 'link.settle': () => ok(linkView({ id: 'old' })) } });
    await form.showLink('old');
    expect(form.state.value).toMatchObject({ phase: 'done', link: { id: 'old' }, copying: 'yes' });
    expect(copied).toEqual([URL_MADE]);
  });
});

describe('a link whose outcome is not known', () => {
  test('is asked for until it is, through lost answers too', async () => {
    const checking = ok(linkView({ status: 'checking', paymentUrl: null }));
    const answers: Result<unknown>[] = [checking, fail('no_answer'), ok(linkView())];
    const { form, runLater, requestsOf, copied } = await openForm({
      answers: { 'link.create': () => checking, 'link.settle': () => answers.shift() ?? fail('internal') },
    });
    await form.submit();
    for (const phase of ['checking', 'checking', 'checking', 'done']) {
      expect(form.state.value.phase).toBe(phase);
      runLater();
      await settle();
    }
    expect([requestsOf('link.create').length, requestsOf('link.settle').length]).toEqual([1, 3]);
    expect(copied).toEqual([URL_MADE]);
  });

  test('cannot be asked for a second time meanwhile', async () => {
    const { form, requestsOf } = await openForm({
      answers: { 'link.create': () => ok(linkView({ status: 'making', paymentUrl: null })) },
    });
    await form.submit();
    await form.submit();
    expect(requestsOf('link.create')).toHaveLength(1);
  });
});

describe('copying', () => {
  test('that failed is said, and can be tried again', async () => {
    const { form, copied } = await openForm({ canCopy: false });
    await form.submit();
    expect(form.state.value).toMatchObject({ phase: 'done', copying: 'failed' });
    await form.copy(URL_MADE);
    expect(copied).toEqual([URL_MADE, URL_MADE]);
    expect(form.state.value.copying).toBe('failed');
  });
});

test('a form that could not be opened says why', async () => {
  const { form } = await openForm({ answers: { 'form.open': () => fail('storage_failed') } });
  expect(form.state.value.failure).toEqual({ code: 'storage_failed' });
});

test('the amount that will be asked for is known as it is typed, and only where it says one thing', async () => {
  const { form } = await openForm({ draft: complete({ amount: '' }) });
  for (const [text, minor] of [
    ['12,50', 1_250],
    ['1.234', null],
    ['12,5', 1_250],
    ['x', null],
  ] as const) {
    form.type('amount', text);
    await settle();
    expect(form.state.value.money?.minor ?? null, text).toBe(minor);
  }
});

describe('while an order is on its way', () => {
  test('nothing changes it, from the first moment', async () => {
    const { form, sent } = await openForm({ answers: { 'link.create': () => new Promise(() => {}) } });
    void form.submit();
    await settle();
    const { draft, phase } = form.state.value;
    expect(phase).toBe('editing');
    const before = sent.length;
    form.type('amount', '1,00');
    form.type('currency', 'USD');
    form.choose('amount', '2,00');
    form.chooseAccount('live-9001');
    form.think('makeAnyway');
    form.think('useOrderId', 'PL-2');
    await form.startNew();
    await settle();
    expect([form.state.value.draft, sent.slice(before)]).toEqual([draft, []]);
  });

  test('the form says so only if it lasts', async () => {
    const { form, runLater } = await openForm({ answers: { 'link.create': () => new Promise(() => {}) } });
    void form.submit();
    await settle();
    expect(form.state.value.phase).toBe('editing');
    runLater();
    expect(form.state.value.phase).toBe('creating');
  });
});

describe('a clipboard that takes its time', () => {
  test('does not keep the link from being shown, and it is told when it is copied', async () => {
    const { promise: copying, resolve: finish } = Promise.withResolvers<void>();
    const { form, runLater } = await openForm({ copying });
    void form.submit();
    await settle();
    runLater();
    expect(form.state.value).toMatchObject({ phase: 'done', copying: 'no' });
    finish();
    await settle();
    expect(form.state.value).toMatchObject({ phase: 'done', copying: 'yes' });
  });

  test('says and does nothing about it when the person has gone on to the next link', async () => {
    const { promise: copying, resolve: finish } = Promise.withResolvers<void>();
    const { form, runLater, requestsOf } = await openForm({ copying });
    void form.submit();
    await settle();
    runLater();
    await form.startNew();
    const closed = requestsOf('draft.close').length;
    finish();
    await settle();
    expect(form.state.value).toMatchObject({ phase: 'editing', copying: 'no' });
    expect(requestsOf('draft.close')).toHaveLength(closed);
  });
});

test('another account takes the payment method back, which belonged to the first', async () => {
  const { form } = await openForm({ draft: complete({ gateway: 'IDEAL' }) });
  form.chooseAccount('live-9001');
  expect(form.state.value.draft).toMatchObject({ accountId: 'live-9001', fields: { gateway: '' } });
});
