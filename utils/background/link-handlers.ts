import { isPersons, USUAL_CURRENCY, type Draft } from '../draft/draft.ts';
import type { Order } from '../draft/order.ts';
import { fail, ok, type Result } from '../errors/result.ts';
import { viewLink } from '../links/link-view.ts';
import { isSettled, type LinkRecord } from '../links/link.ts';
import type { CreateFailure } from '../links/making/create-link.ts';
import type { Handlers } from '../messages/router.ts';
import { deliverUnseen } from './deliver-unseen.ts';
import { planRound } from './keep-watch.ts';
import type { BackgroundPorts } from './ports.ts';
import { learnSite } from './site-handlers.ts';

type LinkMessage = 'link.create' | 'link.settle' | 'link.similar' | 'link.cancel' | 'gateway.list';

const CLOSING_MS = 3_000;

type Finished = {
  readonly draft: Draft;
  readonly order: Order;
  readonly record: LinkRecord;
};

/** What the form asks of the background about links. */
export function linkHandlers(ports: BackgroundPorts): Pick<Handlers<'background'>, LinkMessage> {
  return {
    async 'link.create'({ tabId, draft, order }) {
      const { accountId, intentId: id, invoiceNumber, replaces, anyway } = draft;
      if (accountId === null) return fail('account_unknown');
      // Before anything is sent, the draft is kept and, whatever happens to this run, the alarm is set: if they can be.
      const prepare = () => Promise.allSettled([ports.draftOf(tabId).write(draft), ports.wakeAt(ports.now())]);
      const api = await ports.api();
      const wish = { id, accountId, order, invoiceNumber, replaces };
      // The person need not wait until the disk has it.
      const early = Promise.withResolvers<Result<LinkRecord, CreateFailure>>();
      const making = api.create(wish, { anyway, prepare, tell: (record) => early.resolve(ok(record)) });
      const made = await Promise.race([early.promise, making]);
      if (!made.ok) return made;
      ports.afterAnswer(async () => {
        const written = await making;
        if (!written.ok) return;
        try {
          await finish(ports, tabId, { draft, order, record: written.value });
        } finally {
          await deliverUnseen(ports, written.value, await isSeen(ports, tabId, id));
        }
      });
      return ok(viewLink(made.value, ports.now()));
    },
    async 'link.settle'({ id }) {
      const { record, byThisCall } = await (await ports.api()).step(id);
      if (record === null) return fail('order_unknown');
      // The form that asked may have been closed while this went on.
      if (byThisCall) await deliverUnseen(ports, record);
      return ok(viewLink(record, ports.now()));
    },
    async 'link.similar'(wish) {
      return ok(await (await ports.api()).findSimilar(wish));
    },
    async 'link.cancel'({ id }) {
      const cancelled = await (await ports.api()).cancel(id);
      await planRound(ports);
      if (!cancelled.ok) return cancelled;
      return ok({ link: viewLink(cancelled.value.record, ports.now()), nextOrderId: cancelled.value.nextOrderId });
    },
    async 'gateway.list'({ accountId }) {
      return (await ports.api()).listGateways(accountId);
    },
  };
}

/**
 * Whether a form is open and will show the link, or has shown it, and closed its draft with that. Asked last, and with
 * patience: the browser needs a moment to know that a form was closed.
 */
async function isSeen(ports: BackgroundPorts, tabId: number | null, id: string): Promise<boolean> {
  return (await ports.isFormOpen(id, CLOSING_MS)) || (await ports.draftOf(tabId).read())?.intentId !== id;
}

/** What is left to do when the person has their link: keep a copy, and remember what they usually take. */
async function finish(ports: BackgroundPorts, tabId: number | null, { draft, order, record }: Finished): Promise<void> {
  if (record.state === 'created') await (await ports.api()).keepCopy(record);
  // A page's currency is that page's; only what the person chose is what they usually take.
  const usual = await ports.usual.read();
  const currency = isPersons(draft.origins.currency) ? order.amount.currency : (usual?.currency ?? USUAL_CURRENCY);
  await ports.usual.write({ accountId: record.accountId, currency });
  await learnSite(ports, tabId, draft);
  if (isSettled(record.state)) await planRound(ports);
}
