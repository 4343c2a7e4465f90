import { isFinal, linkStatus } from './link-status.ts';
import type { LinkRecord } from './link.ts';
import { orderLock, type LinkPorts } from './ports.ts';
import { differs, settleRecord } from './settle-links.ts';
import { toConflict, withRemote } from './transitions.ts';

/** How many requests one refresh may cost. */
export const MAX_REFRESHED = 10;

/**
 * Asks the API how links stand that can still change, at most `MAX_REFRESHED` at once: open ones before paid ones, and those
 * first that were not asked about for the longest time. Gives back how many it could not ask about.
 */
export async function refreshLinks(ports: LinkPorts, records: readonly LinkRecord[]): Promise<{ failed: number }> {
  const turn = (record: LinkRecord) => [
    Number(linkStatus(record, ports.now()) === 'paid'),
    record.remote?.checkedAt ?? 0,
  ];
  const open = records
    .filter((record) => !isFinal(linkStatus(record, ports.now())))
    .toSorted((one, other) => compare(turn(one), turn(other)))
    .slice(0, MAX_REFRESHED);
  const answers = await Promise.all(open.map((record) => refreshLink(ports, record.id)));
  return { failed: answers.filter((answered) => !answered).length };
}

function compare([paid = 0, checkedAt = 0]: number[], [otherPaid = 0, otherCheckedAt = 0]: number[]): number {
  return paid - otherPaid || checkedAt - otherCheckedAt;
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
    const asked = withRemote(record, found.value.status, ports.now());
    const next = differs(found.value, record) ? toConflict(asked, { code: 'order_differs' }) : asked;
    return (await ports.ledger.write(next)).ok;
  });
}
