import type { AnswerLine } from './answer-line.ts';
import type { PageFile } from './page-files.ts';
import type { PageReader } from './page-reader.ts';

/** More would slow each other down, and a slow reader gives up parts of a page. */
const AT_ONCE = 2;

/** Reads pages, a few at a time, and hands their lines over in the order of the pages. */
export async function readAll(
  reader: PageReader,
  pages: readonly PageFile[],
  take: (line: AnswerLine) => void,
): Promise<void> {
  const lines = new Map<number, AnswerLine>();
  let next = 0;
  let taken = 0;
  async function work(): Promise<void> {
    while (next < pages.length) {
      const index = next;
      next += 1;
      const page = pages[index];
      if (page === undefined) return;
      lines.set(index, await reader.read(page));
      for (let line = lines.get(taken); line !== undefined; line = lines.get(taken)) {
        taken += 1;
        take(line);
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
