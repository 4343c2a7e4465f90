import { readSnapshot } from '../../../utils/reading/read-snapshot.ts';
import type { Box } from '../../../utils/reading/snapshot.ts';
import { look, show } from './read-body.ts';

/** A text and where it stands: left, top, width, height. */
export type PlacedText = readonly [text: string, ...box: Box];

/** The amount of a page on which each text stands where it is said to, and nothing else tells what belongs together. */
export function amountOfPlaced(texts: readonly PlacedText[]): string {
  const body = texts.map(([text]) => `<section><div><div><div>${text}</div></div></div></section>`).join('');
  const snapshot = look(body);
  const lines = snapshot.lines.map((line, index) => {
    const [, ...box] = texts[index] ?? ['', 0, 0, 0, 0];
    return { ...line, box };
  });
  return show(readSnapshot({ ...snapshot, lines }).fields.amount);
}
