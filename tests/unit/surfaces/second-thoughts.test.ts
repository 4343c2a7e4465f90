import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../../utils/errors/result.ts';
import { complete } from '../draft/drafts.ts';
import { linkView, openForm, settle, URL_MADE } from './open-form.ts';

const OTHER = linkView({ id: 'other', order: { ...linkView().order, orderId: '2026-014' } });
const FOUND = { links: [OTHER], freeOrderId: '2026-014-3' };
const CANCELLED = { link: linkView({ status: 'cancelled' }), nextOrderId: 'PL-1-2' };

describe('a link for the same thing', () => {
  test('is looked for when the form says one thing, a moment after the last change', async () => {
    const opened = await openForm({ answers: { 'link.similar': () => ok(FOUND) } });
    expect(opened.requestsOf('link.similar')).toEqual([]);
    opened.runLater();
    await settle();
    expect(opened.requestsOf('link.similar')).toMatchObject([{ accountId: 'test-2001', except: null }]);
    expect(opened.form.state.value).toMatchObject({ similar: [{ id: 'other' }], mustChoose: false });
  });

  test('is looked for once while nothing that matters changes', async () => {
    const opened = await openForm();
    opened.runLater();
    opened.form.type('expiry', '3600');
    opened.form.type('redirectUrl', 'https://bakery.example/thanks');
    await settle();
    opened.runLater();
    await settle();
    expect(opened.requestsOf('link.similar')).toHaveLength(1);
    opened.form.type('amount', '50,00');
    await settle();
    opened.runLater();
    await settle();
    expect(opened.requestsOf('link.similar')).toHaveLength(2);
  });

  test('that the background found at Enter has to be decided about, and nothing is lost', async () => {
    const opened = await openForm({
      answers: { 'link.create': () => fail('link_similar', { orderId: 'x' }), 'link.similar': () => ok(FOUND) },
    });
    await opened.form.submit();
    await settle();
    expect(opened.form.state.value).toMatchObject({ phase: 'editing', similar: [{ id: 'other' }], mustChoose: true });
    expect(opened.form.state.value.draft?.fields).toEqual(complete().fields);
  });

  test('that was stopped for stays a stop, though the form looks again by itself', async () => {
    const opened = await openForm({
      answers: { 'link.create': () => fail('link_similar', { orderId: 'x' }), 'link.similar': () => ok(FOUND) },
    });
    await opened.form.submit();
    await settle();
    opened.runLater();
    await settle();
    expect(opened.form.state.value).toMatchObject({ similar: [{ id: 'other' }], mustChoose: true });
  });

  test('can be copied instead', async () => {
    const opened = await openForm({ answers: { 'link.settle': () => ok(OTHER) } });
    await opened.form.showLink('other');
    expect([opened.copied, opened.requestsOf('link.create')]).toEqual([[URL_MADE], []]);
  });

  test('need not keep the person from making another', async () => {
    const opened = await openForm({ answers: { 'link.similar': () => ok(FOUND) } });
    opened.form.think('makeAnyway');
    await settle();
    expect(opened.requestsOf('link.create')).toMatchObject([{ draft: { anyway: true, replaces: null } }]);
    expect(opened.form.state.value).toMatchObject({ phase: 'done', similar: [] });
  });

  test('leaves its order id to another link as it is, where that was changed since', async () => {
    const opened = await openForm({ answers: { 'link.similar': () => ok(FOUND) } });
    opened.runLater();
    await settle();
    opened.form.type('orderId', 'ANOTHER-1');
    opened.form.think('makeAnyway');
    await settle();
    expect(opened.requestsOf('link.create')).toMatchObject([{ order: { orderId: 'ANOTHER-1' } }]);
  });

  test('can be replaced by this one, which takes the next order id that is free', async () => {
    const draft = { ...complete(), invoiceNumber: '2026-014', fields: { ...complete().fields, orderId: '2026-014' } };
    const opened = await openForm({ draft, answers: { 'link.similar': () => ok(FOUND) } });
    opened.runLater();
    await settle();
    opened.form.think('replaceSimilar', 'other');
    await settle();
    expect(opened.requestsOf('link.create')).toMatchObject([
      { draft: { replaces: 'other', invoiceNumber: '2026-014' }, order: { orderId: '2026-014-3' } },
    ]);
  });
});

describe('a link just made', () => {
  test('can be taken back for a while', async () => {
    const opened = await openForm({ answers: { 'link.cancel': () => ok(CANCELLED) } });
    await opened.form.submit();
    expect(opened.form.state.value).toMatchObject({ phase: 'done', canUndo: true });
    opened.runLater();
    expect(opened.form.state.value.canUndo).toBe(false);
  });

  test('and taken back is a draft again, with all that was typed and an order id that is free', async () => {
    const opened = await openForm({ answers: { 'link.cancel': () => ok(CANCELLED) } });
    await opened.form.submit();
    opened.form.think('undo');
    await settle();
    expect(opened.requestsOf('link.cancel')).toEqual([{ id: 'intent-1' }]);
    const { draft, ...state } = opened.form.state.value;
    expect(state).toMatchObject({ phase: 'editing', link: null, undone: true, canUndo: false });
    expect(draft?.intentId).not.toBe('intent-1');
    expect(draft?.fields).toEqual({ ...complete().fields, orderId: 'PL-1-2' });
  });

  test('and taken back does not replace again what it has replaced, which stays ended', async () => {
    const draft = { ...complete(), replaces: 'other' };
    const opened = await openForm({ draft, replaced: OTHER, answers: { 'link.cancel': () => ok(CANCELLED) } });
    await opened.form.submit();
    expect(opened.form.state.value).toMatchObject({ phase: 'done', replaced: { id: 'other' } });
    opened.form.think('undo');
    await settle();
    expect(opened.form.state.value).toMatchObject({ phase: 'editing', replaced: null, draft: { replaces: null } });
  });

  test('that was paid already stays, and says so', async () => {
    const opened = await openForm({ answers: { 'link.cancel': () => fail('already_paid') } });
    await opened.form.submit();
    opened.form.think('undo');
    await settle();
    expect(opened.form.state.value).toMatchObject({ phase: 'done', failure: { code: 'already_paid' } });
  });

  test('whose end is not answered yet says that it is being cancelled', async () => {
    const cancelling = { ...CANCELLED, link: linkView({ status: 'cancelling' }) };
    const opened = await openForm({ answers: { 'link.cancel': () => ok(cancelling) } });
    await opened.form.submit();
    opened.form.think('undo');
    await settle();
    expect(opened.form.state.value).toMatchObject({ phase: 'done', link: { status: 'cancelling' } });
  });

  test('is replaced by opening its form again', async () => {
    const opened = await openForm();
    await opened.form.submit();
    opened.form.think('replace', 'intent-1');
    await settle();
    expect(opened.requestsOf('link.again')).toEqual([{ id: 'intent-1', tabId: 7, replaces: true, isOpen: true }]);
    expect(opened.requestsOf('form.open')).toHaveLength(2);
  });
});

describe('a form in place of a link', () => {
  test('says of which, until the person wants to keep both', async () => {
    const opened = await openForm({ draft: { ...complete(), replaces: 'other' }, replaced: OTHER });
    expect(opened.form.state.value.replaced).toMatchObject({ id: 'other' });
    opened.form.think('keepOld');
    await settle();
    expect(opened.form.state.value).toMatchObject({ replaced: null, draft: { replaces: null } });
  });
});

test('payments that came meanwhile are shown, and so are seen', async () => {
  const opened = await openForm({ news: [linkView({ status: 'paid' })] });
  expect(opened.form.state.value.news).toMatchObject([{ status: 'paid' }]);
  expect(opened.requestsOf('link.seen')).toEqual([null]);
});

test('a background that never answers is not waited for without a word', async () => {
  const opened = await openForm({ answers: { 'form.open': () => new Promise(() => {}) } });
  expect(opened.form.state.value.phase).toBe('loading');
  opened.runLater();
  expect(opened.form.state.value).toMatchObject({ phase: 'editing', failure: { code: 'no_answer' } });
});
