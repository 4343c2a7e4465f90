import { fail, ok } from '../errors/result.ts';
import type { Handlers } from '../messages/router.ts';
import { markSeen } from './announce.ts';
import { doRound, planRound } from './keep-watch.ts';
import { openForm } from './open-form.ts';
import type { BackgroundPorts } from './ports.ts';

type ListMessage =
  | 'link.refresh'
  | 'link.again'
  | 'link.seen'
  | 'link.erase'
  | 'link.delete'
  | 'link.restore'
  | 'watch.list'
  | 'transaction.list';

/** What the list of links asks of the background. It reads the book by itself, and changes nothing in it. */
export function listHandlers(ports: BackgroundPorts): Pick<Handlers<'background'>, ListMessage> {
  return {
    async 'link.refresh'({ ids }) {
      const { failed } = await ports.lock('round', async () => (await ports.api()).refresh(ids));
      await doRound(ports);
      return ok({ failed });
    },
    async 'link.again'({ id, tabId, replaces, isOpen = false }) {
      const draft = await (await ports.api()).draftAgain(id, ports.newId(), replaces);
      if (draft === null) return fail('record_changed');
      const written = await ports.draftOf(tabId).write(draft);
      if (!written.ok) return written;
      if (!isOpen) await openForm(ports, tabId === null ? undefined : { id: tabId }, '');
      return ok(null);
    },
    async 'link.seen'() {
      await markSeen(ports);
      return ok(null);
    },
    'link.erase': async ({ ids }) => (await ports.api()).erase(ids),
    'link.delete': async ({ ids }) => (await ports.api()).delete(ids),
    async 'link.restore'({ links, events }) {
      const restored = await (await ports.api()).restore(links, events);
      await planRound(ports);
      return restored;
    },
    'watch.list': async () => ok(await (await ports.api()).listWatches()),
    async 'transaction.list'({ accountId, from, until, after }) {
      const filter = { completedFrom: from, completedUntil: until, limit: 100, after };
      return (await ports.api()).listTransactions(accountId, filter);
    },
  };
}
