import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../errors/result.ts';
import { readingSchema } from '../reading/reading-schema.ts';
import type { BackgroundPorts } from './ports.ts';

/** A page that is frozen or never stops changing must not keep the form waiting. */
const PATIENCE_MS = 1_500;

type Reading = z.infer<typeof readingSchema>;
export type ReadTabFailure = 'page_restricted' | 'page_unreadable' | 'page_slow';

/**
 * What the page in a tab says. `page_restricted` where the browser lets no extension look (its own pages, the store,
 * tabs the person did not ask about), `page_slow` after 1.5 s, `page_unreadable` where the answer is not a reading.
 */
export async function readTab(
  ports: Pick<BackgroundPorts, 'runReader'>,
  tabId: number | null,
): Promise<Result<Reading, ReadTabFailure>> {
  if (tabId === null) return fail('page_restricted');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<Result<never, 'page_slow'>>((resolve) => {
    timer = setTimeout(() => resolve(fail('page_slow')), PATIENCE_MS);
  });
  const reading = ports.runReader(tabId).then(
    (raw): Result<Reading, ReadTabFailure> => {
      const parsed = readingSchema.safeParse(raw);
      return parsed.success ? ok(parsed.data) : fail('page_unreadable');
    },
    // Every browser and kind of page has its own text for this; none has a code.
    () => fail('page_restricted'),
  );
  const first = await Promise.race([reading, patience]);
  clearTimeout(timer);
  return first;
}
