import type { LabelField } from '../lexicon/lexicon.ts';
import type { Label } from '../labels/label.ts';
import type { Line } from '../page-text.ts';

/** A text in which the value of a label may stand, and its line. */
export type Spot = { readonly text: string; readonly line: Line };

/**
 * A label and, route by route, the spots of its value: the best route first (its own line, its table row, beside it,
 * below, what follows in the document), in each the nearest spot first. The first route that has a value counts.
 */
export type Pair = {
  readonly field: LabelField;
  readonly label: Label;
  readonly line: Line;
  readonly routes: readonly (() => readonly Spot[])[];
};

/** What is read first along the routes of a pair, with all else that its route holds. */
export function readAlong<Value>(pair: Pair, read: (spot: Spot) => Value | null): { value: Value; spot: Spot }[] {
  for (const route of pair.routes) {
    const found = route().flatMap((spot) => {
      const value = read(spot);
      return value === null ? [] : [{ value, spot }];
    });
    if (found.length > 0) return found;
  }
  return [];
}
