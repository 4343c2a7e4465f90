import type { LinkRecord } from './link.ts';
import { orderLock, type LinkPorts } from './ports.ts';

/**
 * Does something with a link while nobody else makes, settles, ends or changes it, with its record as it is then. Null where
 * there is no such link.
 */
export async function withOrderLock<Value>(
  { ledger, lock }: Pick<LinkPorts, 'ledger' | 'lock'>,
  id: string,
  task: (record: LinkRecord) => Promise<Value>,
): Promise<Value | null> {
  const known = await ledger.get(id);
  if (known === null) return null;
  return lock(orderLock(known.accountId, known.order.orderId), async () => {
    const record = await ledger.get(id);
    return record === null ? null : task(record);
  });
}
