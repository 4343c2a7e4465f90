import { beforeEach, describe, expect, test, vi } from 'vitest';
import { doRound } from '../../../utils/background/keep-watch.ts';
import { ORDER } from '../links/world.ts';
import { complete } from '../draft/drafts.ts';
import { openBackground, type Background } from './background.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

const REQUEST = { tabId: 7, draft: complete(), order: ORDER };
const create = ({ handlers }: Background) => handlers['link.create'](REQUEST);

describe('a link whose form is open', () => {
  test('is made, remembered as the usual, and left to the form to copy', async () => {
    const background = await openBackground({ openForms: new Set(['intent-1']) });
    expect(await create(background)).toMatchObject({
      ok: true,
      value: { id: 'intent-1', status: 'active', environment: 'test' },
    });
    expect(await background.ports.usual.read()).toEqual({ accountId: 'test-2001', currency: 'EUR' });
    expect([background.copied, background.notified, background.events]).toEqual([
      [],
      [],
      ['alarm in 0 s', 'alarm in 60 s'],
    ]);
  });
});

describe('the usual currency', () => {
  test.each([
    ['typed' as const, 'USD'],
    ['chosen' as const, 'USD'],
    ['read' as const, 'EUR'],
  ])('a currency that was %s makes %s the usual one', async (kind, usual) => {
    const background = await openBackground({ openForms: new Set(['intent-1']) });
    const order = { ...ORDER, amount: { minor: 500, currency: 'USD' as const } };
    const draft = { ...complete(), origins: { currency: { kind } } };
    await background.handlers['link.create']({ tabId: 7, draft, order });
    expect((await background.ports.usual.read())?.currency).toBe(usual);
  });
});

describe('a link whose form was closed while it was being checked', () => {
  test('is handed over by the checking itself', async () => {
    const background = await openBackground();
    background.world.sandbox.faults.add({ kind: 'drop', when: 'after' });
    await create(background);
    await background.handlers['link.settle']({ id: 'intent-1' });
    expect([background.copied.length, background.notified.length]).toEqual([1, 1]);
  });

  test('long ago is told of, but the clipboard is left alone', async () => {
    const background = await openBackground();
    background.world.sandbox.faults.add({ kind: 'drop', when: 'after' });
    await create(background);
    background.world.wait(60 * 60);
    await doRound(background.ports);
    expect([background.copied.length, background.notified.length]).toEqual([0, 1]);
  });
});

describe('a link whose form was closed before it came', () => {
  test.each([true, false])('is copied all the same, and the person is told the truth (%s)', async (canCopy) => {
    const background = await openBackground({ canCopy });
    await create(background);
    expect(background.copied).toEqual([expect.stringMatching(/^https:\/\/testpayv2\./)]);
    expect(background.events).toEqual(['alarm in 0 s', 'alarm in 60 s', `notify made ${canCopy}`]);
    expect(background.notified).toMatchObject([{ order: ORDER, status: 'active' }]);
  });

  test('is not handed over twice where the form had shown it before it was closed', async () => {
    const background = await openBackground();
    const { usual } = background.ports;
    const { write } = usual;
    // While the background still puts away what is usual, the form closes its draft, and is closed itself.
    Object.assign(usual, {
      write: async (value: Parameters<typeof write>[0]) => {
        await background.handlers['draft.close']({ tabId: 7 });
        return write(value);
      },
    });
    await create(background);
    expect([background.copied, background.notified]).toEqual([[], []]);
  });

  test('is not told of where nothing was made', async () => {
    const background = await openBackground();
    background.world.sandbox.faults.add({ kind: 'httpStatus', status: 404, code: 1001 });
    expect(await create(background)).toMatchObject({
      ok: true,
      value: { status: 'failed', failure: { code: 'amount_refused' } },
    });
    expect([background.copied, background.notified]).toEqual([[], []]);
  });
});

describe('an account that is gone', () => {
  test('makes no link', async () => {
    const background = await openBackground();
    await background.handlers['account.remove']({ id: 'test-2001' });
    expect(await create(background)).toEqual({ ok: false, error: { code: 'account_unknown' } });
    expect(background.world.posts).toBe(0);
  });
});

describe('waking up', () => {
  test('settles what was left open, hands it over, and sleeps on', async () => {
    const background = await openBackground();
    background.world.sandbox.faults.add({ kind: 'drop', when: 'after' });
    expect(await create(background)).toMatchObject({ value: { status: 'checking' } });
    background.events.length = 0;
    await doRound(background.ports);
    expect(background.events).toEqual(['notify made true', 'badge 0', 'alarm in 60 s']);
    expect(background.world.orders).toEqual([ORDER.orderId]);
    await doRound(background.ports);
    expect(background.copied).toHaveLength(1);
  });

  test('while a link is being made hands it over once', async () => {
    const background = await openBackground();
    const hold = background.world.sandbox.faults.add({ kind: 'hold', when: 'after' });
    const making = create(background);
    await hold.reached;
    const waking = doRound(background.ports);
    hold.release();
    await Promise.all([making, waking]);
    expect([background.copied.length, background.notified.length]).toEqual([1, 1]);
  });

  test('comes again while something stays open', async () => {
    const background = await openBackground();
    background.world.sandbox.faults.add({ kind: 'drop', times: 'always' });
    await create(background);
    background.events.length = 0;
    await doRound(background.ports);
    expect(background.events).toEqual(['badge 0', 'alarm in 30 s']);
  });

  test('costs no request where nothing is open', async () => {
    const background = await openBackground();
    await doRound(background.ports);
    expect([background.events, background.world.sandbox.ledger.length]).toEqual([['badge 0', 'alarm off'], 0]);
  });
});

test('a link that nobody knows cannot be settled', async () => {
  const { handlers } = await openBackground();
  expect(await handlers['link.settle']({ id: 'nobody' })).toMatchObject({
    ok: false,
    error: { code: 'order_unknown' },
  });
});

test('payment methods are those of the account', async () => {
  const { handlers } = await openBackground();
  const listed = await handlers['gateway.list']({ accountId: 'test-2001' });
  expect(listed.ok && listed.value).toContainEqual({ id: 'IDEAL', description: 'iDEAL' });
});
