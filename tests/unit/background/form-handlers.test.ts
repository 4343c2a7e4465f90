import { describe, expect, test, vi } from 'vitest';
import { typeField, type Draft } from '../../../utils/draft/draft.ts';
import { fillDraft } from '../../../utils/draft/fill-draft.ts';
import { complete, pageReading, read } from '../draft/drafts.ts';
import { ORDER } from '../links/world.ts';
import { openBackground, type Background } from './background.ts';

async function openedIn({ handlers }: Background, tabId: number | null) {
  const opened = await handlers['form.open']({ tabId });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

const readDraft = (draft: Draft) =>
  fillDraft(draft, pageReading({ amount: read('12.00'), currency: read('EUR') }), ',');

describe('a form that opens', () => {
  test('starts with the account and currency of the last link, and a fresh order id', async () => {
    const background = await openBackground();
    await background.ports.usual.write({ accountId: 'test-2001', currency: 'GBP' });
    const { draft, accounts, shouldRead, link } = await openedIn(background, 7);
    expect(draft).toMatchObject({
      accountId: 'test-2001',
      fields: { currency: 'GBP', orderId: expect.stringMatching(/^PL-2026/) },
    });
    expect([accounts.length, shouldRead, link]).toEqual([1, true, null]);
    expect(background.events).toEqual(['badge 0']);
  });

  test('takes another account where the last one is gone', async () => {
    const background = await openBackground();
    await background.ports.usual.write({ accountId: 'gone', currency: 'EUR' });
    expect((await openedIn(background, 7)).draft.accountId).toBe('test-2001');
  });

  test('without a tab reads no page', async () => {
    expect((await openedIn(await openBackground(), null)).shouldRead).toBe(false);
  });

  test('finds what was typed in its tab, and only there', async () => {
    const background = await openBackground();
    const first = await openedIn(background, 7);
    await background.handlers['draft.save']({ tabId: 7, draft: typeField(first.draft, 'amount', '12') });
    expect(await openedIn(background, 7)).toMatchObject({
      draft: { intentId: first.draft.intentId, fields: { amount: '12' } },
      shouldRead: false,
    });
    expect((await openedIn(background, 8)).draft.fields.amount).toBe('');
  });

  test('finds what was read while the tab shows the same page, and reads another page anew', async () => {
    const tabs = new Map([[7, { id: 7, url: 'https://shop.example/1' }]]);
    const background = await openBackground({ tabs });
    await background.handlers['draft.save']({ tabId: 7, draft: readDraft((await openedIn(background, 7)).draft) });
    expect((await openedIn(background, 7)).draft.fields.amount).toBe('12,00');
    tabs.set(7, { id: 7, url: 'https://shop.example/2' });
    expect(await openedIn(background, 7)).toMatchObject({ draft: { fields: { amount: '' } }, shouldRead: true });
  });

  test('opens though the tab it was read from is gone', async () => {
    const background = await openBackground();
    await background.handlers['draft.save']({ tabId: 7, draft: readDraft((await openedIn(background, 7)).draft) });
    await expect(openedIn(background, 7)).resolves.toMatchObject({ link: null });
  });

  test('takes a selection before what was kept, once', async () => {
    const background = await openBackground();
    const { draft } = await openedIn(background, 7);
    await background.handlers['draft.save']({ tabId: 7, draft: typeField(draft, 'amount', '12') });
    const selection = { text: '€ 5,00', url: 'https://shop.example/', title: 'Shop' };
    await background.ports.selectionOf(7).write(selection);
    expect(await openedIn(background, 7)).toMatchObject({
      selection,
      draft: { fields: { amount: '' } },
      shouldRead: false,
    });
    // Opening takes nothing away: a worker may die before the form has made a draft of it.
    const { draft: selected } = await openedIn(background, 7);
    await background.handlers['draft.save']({ tabId: 7, draft: selected });
    expect((await openedIn(background, 7)).selection).toBeNull();
  });

  test('on another page keeps what was typed and nothing that was read from the page before', async () => {
    const tabs = new Map([[7, { id: 7, url: 'https://shop.example/b' }]]);
    const background = await openBackground({ tabs });
    const fromA = readDraft((await openedIn(background, 7)).draft);
    const page = { url: 'https://shop.example/a', title: 'A', kind: 'invoice' as const };
    const touched = typeField({ ...fromA, page }, 'description', 'Typed');
    await background.handlers['draft.save']({ tabId: 7, draft: touched });
    const { draft, shouldRead } = await openedIn(background, 7);
    expect(draft.fields).toMatchObject({ description: 'Typed', amount: '' });
    expect(draft.intentId).not.toBe(touched.intentId);
    expect(shouldRead).toBe(true);
  });

  test('is empty again once its draft is done with', async () => {
    const background = await openBackground();
    const { draft } = await openedIn(background, 7);
    await background.handlers['draft.save']({ tabId: 7, draft: typeField(draft, 'amount', '12') });
    await background.handlers['draft.close']({ tabId: 7 });
    expect((await openedIn(background, 7)).draft.fields.amount).toBe('');
  });

  test('starts anew over a draft that cannot be read, which is put aside', async () => {
    const background = await openBackground();
    await background.setting.areas.session.set({ 'draft:7': { version: 1, value: { intentId: '' } } });
    expect((await openedIn(background, 7)).draft.fields.amount).toBe('');
    expect(background.setting.areas.session.items.has('aside:draft:7')).toBe(true);
  });
});

test('a form that opens has settled what was left open, without waiting for it', async () => {
  const background = await openBackground();
  background.world.sandbox.faults.add({ kind: 'drop', when: 'after' });
  await background.handlers['link.create']({ tabId: 7, draft: complete(), order: ORDER });
  await background.handlers['form.open']({ tabId: 8 });
  await vi.waitFor(async () => {
    expect(await background.ports.ledger.get('intent-1')).toMatchObject({ state: 'created' });
  });
});
