import type { Fault as Switch } from '../../sandbox/faults.ts';
import type { Fault } from '../fault.ts';
import { keepsAndSays } from '../form.ts';
import { judge, together } from '../judge.ts';
import { POST, submitUnder, untilState } from '../under.ts';

/** A fault that is an answer of the sandbox: each is given to a wish of its own, and its popup is closed. */
type Row = Pick<Fault, 'id' | 'title'> & { readonly switches: readonly Switch[] };

const after = { when: 'after', match: POST } as const;
const before = { when: 'before', match: POST } as const;
const SERVER_STATUSES = [500, 502, 503, 504] as const;

/** Answers after which nobody can know whether there is an order. The product has to find out. */
const UNCLEAR: readonly Row[] = [
  { id: 'F25', title: '404 for the POST itself', switches: [{ kind: 'httpStatus', status: 404, match: POST }] },
  { id: 'F26', title: '409 for the POST', switches: [{ kind: 'httpStatus', status: 409, match: POST }] },
  {
    id: 'F28',
    title: '500, 502, 503 and 504, before and after the order is made',
    switches: SERVER_STATUSES.flatMap((status) => [
      { kind: 'serverError' as const, status, ...before },
      { kind: 'serverError' as const, status, ...after },
    ]),
  },
  { id: 'F29', title: 'a captive portal answers', switches: [{ kind: 'captivePortal', match: POST }] },
  {
    id: 'F30',
    title: 'the answer breaks off, or is half a JSON',
    switches: [
      { kind: 'dropMidBody', match: POST },
      { kind: 'truncatedJson', match: POST },
    ],
  },
  { id: 'F33', title: 'an empty 204', switches: [{ kind: 'noContent', match: POST }] },
];

export const answerFaults: readonly Fault[] = [
  ...UNCLEAR.map(({ switches, ...row }) => ({
    ...row,
    async run(world: Parameters<Fault['run']>[0]) {
      const forms = [];
      for (const one of switches) {
        const form = await submitUnder(world, row.title, one);
        await untilState(world, form, 'unknown', 'created');
        await form.popup.close();
        forms.push(form);
      }
      return together(await Promise.all(forms.map(({ wish }) => judge(world, wish, { orders: 1 }))));
    },
  })),
  {
    id: 'F24',
    title: '401, 403 and error 1032',
    fast: true,
    async run(world) {
      const refusals: Switch[] = [
        { kind: 'httpStatus', status: 401, code: 1000, info: 'Unauthorized', match: POST },
        { kind: 'httpStatus', status: 403, match: POST },
        { kind: 'httpStatus', status: 401, match: POST },
      ];
      const verdicts = [];
      for (const refusal of refusals) {
        const form = await submitUnder(world, 'Key refused', refusal);
        const complaints = await keepsAndSays(form, 'does not accept this key');
        verdicts.push(await judge(world, form.wish, { orders: 0, state: 'none', complaints }));
        // The focus is on the way to the settings; who knows better presses Enter in the form.
        await form.popup.evaluate(`document.querySelector('#amount').focus()`);
        await form.popup.press('Enter');
        verdicts.push(await judge(world, form.wish, { orders: 1 }));
        await form.popup.close();
      }
      return onceEach(together(verdicts), refusals.length);
    },
  },
  {
    id: 'F27',
    title: '429 with seconds, with a date, with nothing',
    fast: true,
    async run(world) {
      const date = new Date(Date.now() + 30_000).toUTCString();
      const verdicts = [];
      for (const wait of [{ retryAfter: 5 }, { retryAfter: date }, {}]) {
        const form = await submitUnder(world, 'Too many', { kind: 'rateLimited', ...wait, match: POST });
        const complaints = await keepsAndSays(form, 'asks to wait');
        verdicts.push(await judge(world, form.wish, { orders: 0, state: 'none', complaints }));
        await form.popup.press('Enter');
        verdicts.push(await judge(world, form.wish, { orders: 1 }));
        await form.popup.close();
      }
      return onceEach(together(verdicts), 3);
    },
  },
];

/** Each wish was judged twice: refused, and made after all. Its order is one. */
function onceEach(verdict: Awaited<ReturnType<Fault['run']>>, orders: number) {
  return { ...verdict, orders };
}
