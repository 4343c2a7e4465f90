import { beforeEach, describe, expect, test, vi } from 'vitest';
import { doRound } from '../../../utils/background/keep-watch.ts';
import { SANDBOX_KEYS } from '../../sandbox/app.ts';
import { complete } from '../draft/drafts.ts';
import { ORDER } from '../links/world.ts';
import { openBackground, type Background } from './background.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

async function openWithLinks(count: number): Promise<Background> {
  const forms = Array.from({ length: count }, (_, index) => `intent-${index}`);
  const background = await openBackground({ openForms: new Set(forms) });
  for (const [index, intentId] of forms.entries()) {
    const order = { ...ORDER, orderId: `INV-${index}` };
    await background.handlers['link.create']({ tabId: 7, draft: { ...complete(), intentId }, order });
  }
  background.events.length = 0;
  return background;
}

async function payAndWake(background: Background, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) background.world.sandbox.pay(`INV-${index}`);
  background.world.wait(61);
  await doRound(background.ports);
}

describe('a payment', () => {
  test('is told once, and counted on the badge until it is seen', async () => {
    const background = await openWithLinks(2);
    await payAndWake(background, 1);
    expect(background.events).toEqual(['notify paid', 'badge 1', 'alarm in 60 s']);
    expect(background.notified).toMatchObject([{ status: 'paid', order: { orderId: 'INV-0' } }]);
    background.events.length = 0;
    await doRound(background.ports);
    expect(background.events).toEqual(['badge 1', 'alarm in 60 s']);
    await background.handlers['link.seen'](null);
    background.events.length = 0;
    await doRound(background.ports);
    expect(background.events[0]).toBe('badge 0');
  });

  test('is in the form that opens, until it is seen', async () => {
    const background = await openWithLinks(1);
    await payAndWake(background, 1);
    expect(await background.handlers['form.open']({ tabId: 8 })).toMatchObject({
      value: { news: [{ status: 'paid', order: { orderId: 'INV-0' } }] },
    });
    await background.handlers['link.seen'](null);
    expect(await background.handlers['form.open']({ tabId: 8 })).toMatchObject({ value: { news: [] } });
  });

  test('names nobody where the person wants that', async () => {
    const background = await openWithLinks(1);
    await background.handlers['settings.write']({ hideNames: true, keepMonths: null, similarDays: 7 });
    await payAndWake(background, 1);
    expect(background.events[0]).toBe('notify paid nameless');
  });

  test('for a link that had been cancelled is told with a warning', async () => {
    const background = await openWithLinks(1);
    await background.handlers['link.cancel']({ id: 'intent-0' });
    background.events.length = 0;
    await payAndWake(background, 1);
    expect(background.events[0]).toBe('notify paid after its end');
  });
});

test('many payments at once are one notification', async () => {
  const background = await openWithLinks(12);
  await payAndWake(background, 12);
  expect(background.events).toEqual(['notify 12 paid', 'badge 12', 'alarm off']);
});

test('a round that dies before it was written down that it was told tells it again', async () => {
  const background = await openWithLinks(1);
  const { notify } = background.ports;
  const dying = { ...background.ports, notify: { ...notify, paid: () => Promise.reject(new Error('killed')) } };
  background.world.sandbox.pay('INV-0');
  background.world.wait(61);
  await expect(doRound(dying)).rejects.toThrow('killed');
  await doRound(background.ports);
  expect(background.events).toContain('notify paid');
});

test('old links are deleted where the person wants that, and open ones never', async () => {
  const background = await openWithLinks(2);
  await payAndWake(background, 1);
  background.world.wait(80 * 86_400);
  await doRound(background.ports);
  expect(await background.world.reader.count()).toBe(2);
  await background.handlers['settings.write']({ hideNames: false, keepMonths: 2, similarDays: 7 });
  await doRound(background.ports);
  expect((await background.ports.ledger.listNewest(9)).map(({ id }) => id)).toEqual(['intent-1']);
});

describe('a link once more', () => {
  test('opens the form of that tab with what it asked for, under an order id that is free', async () => {
    const background = await openWithLinks(1);
    expect(await background.handlers['link.again']({ id: 'intent-0', tabId: 9, replaces: true })).toMatchObject({
      ok: true,
    });
    expect(background.events).toContain('popup');
    expect(await background.handlers['form.open']({ tabId: 9 })).toMatchObject({
      value: {
        shouldRead: false,
        link: null,
        draft: { replaces: 'intent-0', fields: { amount: '49,95', orderId: 'INV-0-2', description: 'Six loaves' } },
      },
    });
  });
});

test('a new key of a known account has its links looked after at once', async () => {
  const background = await openWithLinks(1);
  const refused = background.world.sandbox.faults.add({ kind: 'httpStatus', status: 401, code: 1032, times: 'always' });
  background.world.wait(61);
  await doRound(background.ports);
  expect(await background.handlers['watch.list'](null)).toMatchObject({ value: [{ trouble: 'key_rejected' }] });
  refused.remove();
  await background.ports.accountSlots.enteredKey.write(SANDBOX_KEYS.bakery);
  expect(await background.handlers['account.connect'](null)).toMatchObject({ ok: true, value: { id: 'test-2001' } });
  await payAndWake(background, 1);
  expect(background.events).toContain('notify paid');
  expect(await background.handlers['watch.list'](null)).toMatchObject({ value: [{ trouble: null }] });
});
