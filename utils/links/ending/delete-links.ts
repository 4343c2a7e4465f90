import { ok, type Result } from '../../errors/result.ts';
import type { Ledger, LedgerFailure } from '../ledger/ledger.ts';
import { isSettled } from '../link.ts';

/** Takes links out of the book; what may still become one stays known. Gives how many were deleted. */
export async function deleteLinks(
  ledger: Pick<Ledger, 'get' | 'remove'>,
  ids: readonly string[],
): Promise<Result<{ changed: number }, LedgerFailure>> {
  const records = await Promise.all(ids.map((id) => ledger.get(id)));
  const settled = records.flatMap((record) => (record !== null && isSettled(record.state) ? [record.id] : []));
  const removed = await ledger.remove(settled);
  return removed.ok ? ok({ changed: settled.length }) : removed;
}
