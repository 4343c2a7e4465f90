import type { Eyes } from './looks.ts';
import { readPage } from './read-page.ts';
import { readSelection, type SelectionHints } from './read-selection.ts';
import type { Reading, SiteHabits } from './reading.ts';

/**
 * What a selected text says, with the row and labels around it where the page can be looked at and still has the
 * selection; where it can't, the selection alone.
 */
export async function readSelectionInPage(
  eyes: Eyes | null,
  text: string,
  hints: SelectionHints,
  habits?: SiteHabits,
): Promise<Reading> {
  const page = eyes === null ? null : await readPage(eyes, habits);
  const isSelected = page?.ok === true && page.value.snapshot.selection !== null;
  return isSelected ? readSelection(text, hints, page.value.snapshot) : readSelection(text, hints);
}
