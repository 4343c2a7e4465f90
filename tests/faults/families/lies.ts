import type { Fault as Switch } from '../../sandbox/faults.ts';
import type { Fault } from '../fault.ts';
import { keepsAndSays } from '../form.ts';
import { judge, together } from '../judge.ts';
import { POST, submitUnder, untilState } from '../under.ts';

const after = { when: 'after', match: POST } as const;

/** Answers that say something, and must not be believed or need a person. */
export const lieFaults: readonly Fault[] = [
  {
    id: 'F31',
    title: 'a stranger’s address, another order, no data',
    async run(world) {
      const lies: Switch[] = [
        { kind: 'foreignPaymentUrl', match: POST },
        { kind: 'wrongOrderId', match: POST },
        { kind: 'emptyData', match: POST },
      ];
      const verdicts = [];
      for (const lie of lies) {
        const form = await submitUnder(world, 'Lied to', lie);
        await form.popup.waitForText('Copied', 60_000);
        const copied = await form.popup.value('input[readonly]');
        const complaints = copied.startsWith('https://testpayv2.multisafepay.com/') ? [] : [`shows ${copied}`];
        verdicts.push(await judge(world, form.wish, { orders: 1, complaints }));
        await form.popup.close();
      }
      return together(verdicts);
    },
  },
  {
    id: 'F32',
    title: 'a redirect elsewhere',
    async run(world) {
      const forms = [];
      for (const status of [302, 307] as const) {
        const form = await submitUnder(world, 'Redirected', { kind: 'redirect', status, match: POST });
        await untilState(world, form, 'unknown', 'created');
        await form.popup.close();
        forms.push(form);
      }
      const verdicts = await Promise.all(forms.map(({ wish }) => judge(world, wish, { orders: 1 })));
      const leaked = world.sandbox.evil.requests.length;
      const verdict = together(verdicts);
      return leaked === 0
        ? verdict
        : { ...verdict, complaints: [...verdict.complaints, `${leaked} requests went elsewhere`] };
    },
  },
  {
    id: 'F14',
    title: '1006 at the first attempt',
    fast: true,
    async run(world) {
      const form = await submitUnder(world, 'Used elsewhere', {
        kind: 'httpStatus',
        status: 404,
        code: 1006,
        match: POST,
      });
      const complaints = await keepsAndSays(form, 'already has a finished order with this order id');
      return judge(world, form.wish, { orders: 0, state: 'none', complaints });
    },
  },
  {
    id: 'F15',
    title: '1006 after an unclear outcome, and another amount',
    async run(world) {
      const strict: Switch = { kind: 'strictOrderIds', match: POST, times: 'always' };
      const used = await submitUnder(world, 'Refused repeat', () => [{ kind: 'drop', ...after }, strict]);
      const first = await judge(world, used.wish, { orders: 1, state: 'conflict' });
      const told = await keepsAndSays(used, 'its link was lost');
      await used.popup.close();
      world.sandbox.faults.clear();
      const differs = await submitUnder(world, 'Another amount', (get) => [
        { kind: 'drop', ...after },
        { kind: 'amountChanged', amount: 1, currency: 'EUR', match: get, times: 'always' },
      ]);
      const second = await judge(world, differs.wish, { orders: 1, state: 'conflict' });
      const toldToo = await keepsAndSays(differs, 'with another amount or currency');
      return together([first, second, { orders: 0, doubled: 0, lost: 0, complaints: [...told, ...toldToo] }]);
    },
  },
];
