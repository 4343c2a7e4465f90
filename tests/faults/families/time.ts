import type { LinkRecord } from '../../../utils/links/link.ts';
import type { Fault } from '../fault.ts';
import { openForm, type Form } from '../form.ts';
import { judge, together } from '../judge.ts';
import { moveClock } from '../levers/clock.ts';
import { putRecords } from '../levers/database.ts';
import { readRecords } from '../levers/records.ts';
import { ringAlarm, wakeWorker } from '../levers/rounds.ts';
import { POST, submitUnder, untilState } from '../under.ts';
import { until } from '../until.ts';
import { makeWish } from '../wish.ts';
import type { World } from '../world.ts';

declare const chrome: typeof import('wxt/browser').browser;

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const DROP_ANSWER = { kind: 'drop', when: 'after', match: POST } as const;

/** Clocks that jump, and alarms that come late or not at all. */
export const timeFaults: readonly Fault[] = [
  {
    id: 'F41',
    title: 'the clock jumps a year ahead, a year back, and an hour, under way',
    async run(world) {
      const verdicts = [];
      const ids = new Set<string>();
      for (const jump of [YEAR, -YEAR, -HOUR, HOUR]) {
        await wakeWorker(world);
        await moveClock(world, jump);
        const early = await openForm(world, makeWish('Another year'));
        ids.add(early.orderId);
        await early.popup.press('Enter');
        verdicts.push(await endOf(world, early, jump));
        await world.stopWorker();

        const late = await submitUnder(world, 'Jump under way', { kind: 'hold', when: 'after', match: POST });
        ids.add(late.orderId);
        await moveClock(world, jump);
        late.held.release();
        verdicts.push(await endOf(world, late, jump));
        await world.stopWorker();
      }
      const complaints = ids.size === 8 ? [] : ['an order id came twice'];
      return together([...verdicts, { orders: 0, doubled: 0, lost: 0, complaints }]);
    },
  },
  {
    id: 'F44',
    title: 'the alarms are gone',
    async run(world) {
      const form = await submitUnder(world, 'No alarm', (get) => [
        { kind: 'drop', when: 'before', match: POST },
        { kind: 'drop', match: get, times: 'always' },
      ]);
      await untilState(world, form, 'unknown');
      await form.popup.close();
      await world.helper.evaluate(() => chrome.alarms.clearAll());
      await world.stopWorker();
      await wakeWorker(world);
      const names = () => world.helper.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
      await until('there is an alarm again', async () => (await names()).length > 0);
      const twice = (await names()).length !== new Set(await names()).size ? ['an alarm came twice'] : [];
      await world.heal();
      return judge(world, form.wish, { orders: 1, complaints: twice });
    },
  },
  {
    id: 'F45',
    title: 'an alarm comes 8 h late, three times at once',
    async run(world) {
      const forms: Form[] = [];
      for (const name of ['Slept over', 'Slept over too', 'Slept over as well']) {
        const form = await submitUnder(world, name, (get) => [
          DROP_ANSWER,
          { kind: 'drop', match: get, times: 'always' },
        ]);
        await untilState(world, form, 'unknown');
        await form.popup.close();
        forms.push(form);
      }
      const never = await submitUnder(world, 'Slept over, never made', (get) => [
        { kind: 'drop', when: 'before', match: POST },
        { kind: 'drop', match: get, times: 'always' },
      ]);
      await untilState(world, never, 'unknown');
      await never.popup.close();
      await world.stopWorker();
      const wishes = forms.map(({ wish }) => wish);
      await putRecords(
        world.helper,
        (await readRecords(world.helper)).map((record) => longAgo(record, 8 * HOUR)),
      );
      await world.heal();
      const since = world.sandbox.ledger.length;
      await wakeWorker(world);
      for (let count = 0; count < 3; count += 1) await ringAlarm(world);
      const verdicts = await Promise.all(wishes.map((wish) => judge(world, wish, { orders: 1 })));
      const list = await world.chromium.openTab(world.chromium.url('/links.html'));
      // Among many links made since, it is found as a person would find it.
      await list.locator('input[type="search"]').fill(never.wish.description);
      const isTold = await list
        .getByText('Nothing was made')
        .first()
        .waitFor({ timeout: 45_000 })
        .then(
          () => true,
          () => false,
        );
      verdicts.push(
        await judge(world, never.wish, { orders: 0, state: 'none', complaints: isTold ? [] : ['not told'] }),
      );
      const requests = world.sandbox.ledger.requests({ after: since }).length;
      const burst = requests > 3 * (wishes.length + 1) ? [`${requests} requests for ${wishes.length + 1} links`] : [];
      return together([...verdicts, { orders: 0, doubled: 0, lost: 0, complaints: burst }]);
    },
  },
];

/** The link must be made, shown, and not called expired because of the jump. */
async function endOf(world: World, form: Form, jump: number) {
  const shown = await form.popup.becomes(`document.querySelector('input[readonly]') !== null`, 60_000);
  const text = await form.popup.text();
  await form.popup.close();
  const complaints =
    shown && !text.includes('Expired') ? [] : [`${jump / HOUR} h: ${text.replaceAll(/\s+/g, ' ').slice(0, 200)}`];
  return judge(world, form.wish, { orders: 1, complaints });
}

/** The record as if everything about it had happened earlier. */
function longAgo(record: LinkRecord, ms: number): LinkRecord {
  if (record.state !== 'unknown') return record;
  return { ...record, createdAt: record.createdAt - ms, sentAt: record.sentAt === null ? null : record.sentAt - ms };
}
