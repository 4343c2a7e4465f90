import type { CurrencyCode } from '../../money/iso-4217.ts';
import type { LabelField } from '../lexicon/lexicon.ts';
import type { Line } from '../page-text.ts';
import type { Evidence } from '../reading.ts';

/**
 * An amount beside a label. `others`: further readings of it. `isDoubtful`: it can be read in two ways, or is not all
 * that a person sees (then `decimal` is empty). `marks`: words around the label ("inr").
 */
export type LabelledAmount = {
  readonly field: LabelField;
  readonly decimal: string;
  readonly others: readonly string[];
  readonly currency: CurrencyCode | null;
  readonly candidates: readonly CurrencyCode[];
  readonly isDoubtful: boolean;
  /** One of several in its row. */
  readonly isOneOfMany: boolean;
  readonly evidence: Evidence;
  /** As it is looked up; `evidence` has it as the page writes it. */
  readonly label: string;
  readonly line: Line;
  readonly labelLine: Line;
  readonly marks: string;
};
