import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../utils/errors/result.ts';
import type { Send } from '../../../utils/messages/send.ts';
import { createLinkList } from '../../../utils/surfaces/link-list.ts';
import { linkView } from './open-form.ts';

function openList(answers: Record<string, Result<unknown>>, canCopy = true, links = [linkView()]) {
  const send = (async (name: string) => answers[name] ?? ok([])) as Send;
  return createLinkList({
    send,
    copyText: async () => (canCopy ? ok(null) : fail('clipboard_refused')),
    listNewest: async () => links,
  });
}

describe('the list of links', () => {
  test('shows links and accounts', async () => {
    const list = openList({});
    await list.open();
    expect(list.state.value).toMatchObject({ phase: 'ready', links: [{ id: 'intent-1' }], failure: null });
  });

  test('shows links though the accounts could not be had', async () => {
    const list = openList({ 'account.list': fail('no_answer') });
    await list.open();
    expect(list.state.value).toMatchObject({ links: [{ id: 'intent-1' }], accounts: [] });
  });

  test('keeps what it shows when a refresh fails, and says why', async () => {
    const list = openList({ 'link.refresh': fail('no_answer') });
    await list.open();
    await list.refresh();
    expect(list.state.value).toMatchObject({
      phase: 'ready',
      links: [{ id: 'intent-1' }],
      failure: { code: 'no_answer' },
    });
  });

  test('says how many could not be asked about', async () => {
    const list = openList({ 'link.refresh': ok({ failed: 2 }) }, true, [linkView({ status: 'paid' })]);
    await list.refresh();
    expect(list.state.value).toMatchObject({ links: [{ status: 'paid' }], notAsked: 2 });
  });

  test.each([true, false])('says of one link whether it was copied (%s)', async (canCopy) => {
    const list = openList({}, canCopy);
    await list.copy('intent-1', 'https://testpayv2.multisafepay.com/connect/x/');
    expect(list.state.value.copied).toEqual({ id: 'intent-1', done: canCopy });
  });
});
