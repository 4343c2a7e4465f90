import { ok, type Result } from '../../errors/result.ts';
import type { LedgerFailure } from '../ledger/ledger.ts';
import { likenessOf } from '../likeness.ts';
import { isSettled, type LinkRecord } from '../link.ts';
import type { LinkPorts } from '../ports.ts';
import { withOrderLock } from '../with-order-lock.ts';

/** What stands in place of a description that may have named somebody. */
const ERASED = '–';

/**
 * Takes what names a customer out of these links: name, e-mail, description, invoice number. Order ids, amounts and dates
 * stay, for the books. A link whose making is not settled keeps everything until it is: its order may have to be sent again
 * as it was. Gives how many were changed.
 */
export async function eraseCustomer(
  ports: Pick<LinkPorts, 'ledger' | 'lock'>,
  ids: readonly string[],
): Promise<Result<{ changed: number }, LedgerFailure>> {
  let changed = 0;
  for (const id of ids) {
    const written = await withOrderLock(ports, id, async (record) =>
      isSettled(record.state) ? ports.ledger.write(withoutCustomer(record)) : null,
    );
    if (written !== null && !written.ok) return written;
    if (written !== null) changed += 1;
  }
  return ok({ changed });
}

function withoutCustomer(record: LinkRecord): LinkRecord {
  const { customerName: _name, customerEmail: _email, ...order } = record.order;
  const erased = { ...record, order: { ...order, description: ERASED }, invoiceNumber: null };
  return { ...erased, likeness: likenessOf(erased) };
}
