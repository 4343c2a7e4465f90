import { describe, expect, test } from 'vitest';
import { createSend } from '../../../utils/messages/send.ts';

describe('asking another context', () => {
  test('sends the name and the request, and gives the answer', async () => {
    const sent: unknown[] = [];
    const send = createSend(async (message) => {
      sent.push(message);
      return { ok: true, value: null };
    });
    expect(await send('draft.close', { tabId: 1 })).toEqual({ ok: true, value: null });
    expect(sent).toEqual([{ name: 'draft.close', request: { tabId: 1 } }]);
  });

  test('keeps a failure as it is', async () => {
    const failure = { ok: false, error: { code: 'forbidden' } };
    expect(await createSend(async () => failure)('account.list', null)).toEqual(failure);
  });

  test.each([undefined, null, 7, 'ok', {}, [], { ok: true }, { ok: false }, { value: 1 }])(
    '%j is no answer',
    async (answer) => {
      expect(await createSend(async () => answer)('account.list', null)).toEqual({
        ok: false,
        error: { code: 'no_answer' },
      });
    },
  );

  test('nobody there is no answer', async () => {
    const send = createSend(async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    expect(await send('account.list', null)).toEqual({ ok: false, error: { code: 'no_answer' } });
  });
});
