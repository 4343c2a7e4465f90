import { isFinal, linkStatus } from './link-status.ts';
import type { LinkRecord } from './link.ts';
import { orderLock, type LinkPorts } from './ports.ts';
import { differs, settleRecord } from './settle-links.ts';
import { toConflict, withRemote } from './transitions.ts';

/** Our own word where the API has none yet. */
const NOT_OPENED = 'not_opened';

/** How many requests one refresh may cost. */
export const MAX_REFRESHED = 10;

/**
 * Asks the API how links stand that can still change, at most `MAX_REFRESHED` at once: open ones before paid ones, and those
 * first that were not asked about for the longest time. `failed`: how many it could not ask about, or had no turn for.
 */
export async function refreshLinks(ports: LinkPorts, records: readonly LinkRecord[]): Promise<{ failed: number }> {
  const turn = (record: LinkRecord) => [
    Number(linkStatus(record, ports.now()) === 'paid'),
    record.remote?.checkedAt ?? 0,
  ];
  const open = records
    .filter((record) => !isFinal(linkStatus(record, ports.now())))
    .toSorted((one, other) => compare(turn(one), turn(other)));
  const asked = open.slice(0, MAX_REFRESHED);
  const answers = await Promise.all(asked.map((record) => refreshLink(ports, record.id)));
  return { failed: open.length - answers.filter(Boolean).length };
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
    const found = client.ok ? await client.value.getOrder(record.order.orderId) : client;
    if (!found.ok) {
      // It had its turn, or it would come first again the next time. What was known of it stays known.
      await ports.ledger.write(withRemote(record, record.remote?.status ?? NOT_OPENED, ports.now()));
      // A link of ours that was never opened may be unknown to GET: that is "not started", not an error.
      return found.error.code === 'order_unknown';
    }
    const asked = withRemote(record, found.value.status, ports.now());
    const next = differs(found.value, record) ? toConflict(asked, { code: 'order_differs' }) : asked;
    return (await ports.ledger.write(next)).ok;
  });
}
