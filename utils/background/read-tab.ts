import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../errors/result.ts';
import { snapshotSchema } from '../reading/snapshot-schema.ts';
import type { BackgroundPorts } from './ports.ts';

/** A page that is frozen or never stops changing must not keep the form waiting. */
const PATIENCE_MS = 1_500;

type Snapshot = z.infer<typeof snapshotSchema>;
export type ReadTabFailure = 'page_restricted' | 'page_unreadable' | 'page_slow';

/**
 * The texts of the page in a tab. `page_restricted` where the browser lets no extension look (its own pages, the store,
 * tabs the person did not ask about), `page_slow` after 1.5 s, `page_unreadable` where the answer is no snapshot.
 */
export async function readTab(
  ports: Pick<BackgroundPorts, 'runReader'>,
  tabId: number | null,
): Promise<Result<Snapshot, ReadTabFailure>> {
  if (tabId === null) return fail('page_restricted');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<Result<never, 'page_slow'>>((resolve) => {
    timer = setTimeout(() => resolve(fail('page_slow')), PATIENCE_MS);
  });
  const snapshot = ports.runReader(tabId).then(
    (raw): Result<Snapshot, ReadTabFailure> => {
      const parsed = snapshotSchema.safeParse(raw);
      return parsed.success ? ok(parsed.data) : fail('page_unreadable');
    },
    // Every browser and kind of page has its own text for this; none has a code.
    () => fail('page_restricted'),
  );
  const first = await Promise.race([snapshot, patience]);
  clearTimeout(timer);
  return first;
}
