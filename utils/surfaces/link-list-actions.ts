import type { Failure } from '../errors/result.ts';
import { isOpen, linkStatus } from '../links/link-status.ts';
import type { LinkList, LinkListPorts, LinkListState, Said } from './link-list-state.ts';

/** What one message may name. */
const MAX_IDS = 500;
const COPIED_MS = 6_000;

type Actions = Pick<LinkList, 'copy' | 'cancel' | 'again' | 'erase' | 'remove'>;
type Board = {
  readonly update: (change: Partial<LinkListState>) => void;
  /** Takes back what was said, unless something else has been said since. */
  readonly forget: (said: Said) => void;
  readonly take: (ids: readonly string[]) => Promise<void>;
};

/** What can be done with links of the list. Each says what became of it. */
export function createLinkActions(ports: LinkListPorts, { update, forget, take }: Board): Actions {
  const { send, reader } = ports;
  const tell = (said: Said) => update({ said, failure: null });
  const say = (what: Said['what'], id: string | null = null, count = 1) => tell({ what, id, count });
  const complain = (failure: Failure) => update({ failure, said: null });
  /** Names many links in as many messages as that takes; stops at the first that fails. */
  async function sendAll(name: 'link.erase' | 'link.delete', ids: readonly string[], what: Said['what']) {
    let count = 0;
    let failure: Failure | null = null;
    for (let at = 0; at < ids.length && failure === null; at += MAX_IDS) {
      const done = await send(name, { ids: ids.slice(at, at + MAX_IDS) });
      if (done.ok) count += done.value.changed;
      else failure = done.error;
    }
    await take(ids);
    if (failure === null) say(what, null, count);
    else complain(failure);
  }

  return {
    async copy(id) {
      const record = await reader.get(id);
      if (record?.paymentUrl == null) return;
      const copied = await ports.copyText(record.paymentUrl);
      if (!copied.ok) return say('not_copied', id);
      const status = linkStatus(record, ports.now());
      const said: Said = { what: 'copied', id, count: 1 };
      // A warning stays.
      if (!isOpen(status)) return tell({ ...said, status });
      tell(said);
      ports.later(() => forget(said), COPIED_MS);
    },
    async cancel(id) {
      const cancelled = await send('link.cancel', { id });
      await take([id]);
      if (!cancelled.ok) return complain(cancelled.error);
      say(cancelled.value.link.status === 'cancelling' ? 'cancelling' : 'cancelled', id);
    },
    async again(id, replaces) {
      const tabId = await ports.tabId();
      if (tabId === null) return;
      const opened = await send('link.again', { id, tabId, replaces });
      if (!opened.ok) complain(opened.error);
    },
    erase: (ids) => sendAll('link.erase', ids, 'erased'),
    remove: (id) => sendAll('link.delete', [id], 'deleted'),
  };
}
