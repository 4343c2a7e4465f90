import { isFinal, linkStatus } from './link-status.ts';
import type { LinkRecord } from './link.ts';
import { orderLock, type LinkPorts } from './ports.ts';
import { settleRecord } from './settle-links.ts';
import { withRemote } from './transitions.ts';

/** How many requests one refresh may cost. */
export const MAX_REFRESHED = 10;

/** Asks the API how the newest links stand that can still change, at most `MAX_REFRESHED`; gives back how many it could not ask. */
export async function refreshLinks(ports: LinkPorts, records: readonly LinkRecord[]): Promise<{ failed: number }> {
  const open = records.filter((record) => !isFinal(linkStatus(record, ports.now()))).slice(0, MAX_REFRESHED);
  const answers = await Promise.all(open.map((record) => refreshLink(ports, record.id)));
  return { failed: answers.filter((answered) => !answered).length };
}

async function refreshLink(ports: LinkPorts, id: string): Promise<boolean> {
  const known = await ports.ledger.get(id);
  if (known === null) return true;
  return ports.lock(orderLock(known.accountId, known.order.orderId), async () => {
    const record = await ports.ledger.get(id);
    if (record === null) return true;
    if (record.state !== 'created') {
      await settleRecord(ports, record);
      return true;
    }
    const client = await ports.clientFor(record.accountId);
    if (!client.ok) return false;
    const found = await client.value.getOrder(record.order.orderId);
    // A link of ours that was never opened may be unknown to GET: that is "not started", not an error.
    if (!found.ok) return found.error.code === 'order_unknown';
    return (await ports.ledger.write(withRemote(record, found.value.status, ports.now()))).ok;
  });
}
