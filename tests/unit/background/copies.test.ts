import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { doRound } from '../../../utils/background/keep-watch.ts';
import { copiesSlot, keepCopy, MOST_COPIES } from '../../../utils/links/backup/copies.ts';
import { openLedger } from '../../../utils/links/ledger/ledger.ts';
import { newIntent, toCreated, toSending } from '../../../utils/links/transitions.ts';
import { openSlot } from '../../../utils/storage/slot.ts';
import { complete } from '../draft/drafts.ts';
import { INTENT, ORDER } from '../links/world.ts';
import { openAreas } from '../storage/memory-area.ts';
import { openBackground } from './background.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

async function openWithLink() {
  const background = await openBackground({ openForms: new Set(['intent-1']) });
  await background.handlers['link.create']({ tabId: 7, draft: complete(), order: ORDER });
  return background;
}

async function loseDatabase({ world }: Awaited<ReturnType<typeof openWithLink>>): Promise<void> {
  await deleteDB(world.database);
  expect(await openLedger(world.database).listNewest(9)).toEqual([]);
}

test('a database that the browser has emptied is filled again from the copies, and its links are looked after', async () => {
  const background = await openWithLink();
  const before = await background.ports.ledger.get('intent-1');
  await loseDatabase(background);
  await doRound(background.ports);
  const after = await background.ports.ledger.get('intent-1');
  expect(after).toMatchObject({ order: ORDER, paymentUrl: before?.paymentUrl, state: 'created' });
  expect(await background.world.reader.listEvents('intent-1')).toMatchObject([{ kind: 'restored' }]);
  background.world.sandbox.pay(ORDER.orderId);
  background.world.wait(61);
  await doRound(background.ports);
  expect(background.notified).toMatchObject([{ status: 'paid' }]);
});

test.each(['link.erase', 'link.delete'] as const)('what is taken out by %s does not come back', async (message) => {
  const background = await openWithLink();
  await background.handlers[message]({ ids: ['intent-1'] });
  await loseDatabase(background);
  await doRound(background.ports);
  expect(await background.ports.ledger.listNewest(9)).toEqual([]);
});

test('only the newest are kept twice', async () => {
  const slot = openSlot(openAreas(), copiesSlot);
  for (let number = 0; number <= MOST_COPIES; number += 1) {
    const intent = newIntent({ ...INTENT, id: `link-${number}` }, number);
    await keepCopy(slot, toCreated(toSending(intent, number), 'https://testpayv2.multisafepay.com/connect/x/', number));
  }
  const kept = (await slot.read()) ?? [];
  expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([MOST_COPIES, `link-${MOST_COPIES}`, 'link-1']);
});
