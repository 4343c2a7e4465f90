import { ok, type Result } from '../../errors/result.ts';
import type { Ledger, LedgerFailure } from '../ledger/ledger.ts';
import { readable } from '../ledger/read-links.ts';
import type { LinkRecord } from '../link.ts';

/** Plans when records are to be asked about again (`pollAt`), and changes nothing else of them. */
export function planLinks(
  ledger: Pick<Ledger, 'transact'>,
  ids: readonly string[],
  timeOf: (record: LinkRecord) => number | null,
): Promise<Result<LinkRecord[], LedgerFailure>> {
  return ledger.transact('relaxed', async (book) => {
    const links = book.objectStore('links');
    const stored = await Promise.all(ids.map((id) => links.get(id)));
    const planned = readable(stored).map((record) => ({ record, pollAt: timeOf(record) }));
    const changed = planned.filter(({ record, pollAt }) => record.pollAt !== pollAt);
    await Promise.all(changed.map(({ record, pollAt }) => links.put({ ...record, pollAt })));
    // Nothing that anybody shows.
    return ok([]);
  });
}
