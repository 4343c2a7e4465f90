import { fail, ok, type Result } from '../../errors/result.ts';
import type { Client, ClientFailure, FoundOrder } from '../../multisafepay/client.ts';
import type { LedgerFailure } from '../ledger/ledger.ts';
import type { LinkRecord } from '../link.ts';
import type { LinkPorts } from '../ports.ts';
import { withOrderLock } from '../with-order-lock.ts';
import { hear, hearNothing } from './hear.ts';

/** Asks the API about one created link and writes down what it says. Fails where it could not be asked, or written. */
export async function lookAtLink(
  ports: LinkPorts,
  client: Client,
  id: string,
): Promise<Result<LinkRecord, ClientFailure | LedgerFailure>> {
  return changeCreated(ports, id, async (record) => {
    const found = await client.getOrder(record.order.orderId);
    if (found.ok) return takeIn(ports, record, found.value);
    // A link of ours that was never opened may be unknown to GET: that is "not started", not an error.
    if (found.error.code !== 'order_unknown') return found;
    return ports.ledger.write(hearNothing(record, ports.now()));
  });
}

/** Takes in what a list of payments says of a link. */
export async function hearOfLink(
  ports: LinkPorts,
  id: string,
  found: FoundOrder,
): Promise<Result<LinkRecord, LedgerFailure>> {
  return changeCreated(ports, id, async (record) => {
    const isKnown = record.remote?.status === found.status && record.payment !== null;
    return isKnown ? ok(record) : takeIn(ports, record, found);
  });
}

async function takeIn(ports: LinkPorts, record: LinkRecord, found: FoundOrder) {
  const heard = hear(record, found, ports.now());
  return ports.ledger.write(heard.record, ...heard.happened);
}

/** Under the order's lock, with the record as it is then; what is not (or no longer) a created link stays as it is. */
async function changeCreated<Code extends string>(
  ports: LinkPorts,
  id: string,
  change: (record: LinkRecord) => Promise<Result<LinkRecord, Code>>,
): Promise<Result<LinkRecord, Code | 'record_changed'>> {
  const changed = await withOrderLock(ports, id, async (record): Promise<Result<LinkRecord, Code>> =>
    record.state === 'created' ? change(record) : ok(record),
  );
  return changed ?? fail('record_changed');
}
