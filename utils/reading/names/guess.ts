import { READING_BOUNDS } from '../bounds.ts';
import { cutText } from '../cut-text.ts';
import { evidenceAt } from '../evidence.ts';
import { readAs } from '../fields.ts';
import type { Line } from '../page-text.ts';
import type { FieldReading } from '../reading.ts';

/** A name that may be meant, and where it stands. */
export type Guess = { readonly name: string; readonly line: Line };

/** A guess is likely at most. */
export function readGuess({ name, line }: Guess): FieldReading<string> {
  return readAs(cutText(name, READING_BOUNDS.label), 'likely', [evidenceAt(line, 'page')]);
}
