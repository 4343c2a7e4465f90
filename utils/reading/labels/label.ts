import type { LabelField } from '../lexicon/lexicon.ts';

/**
 * A label at the start of a text, as it is looked up, and as it is `written` there. `rest`: what follows it there, without
 * colon; `start`: where the label begins and `end` where the rest begins, in the text. `marks`: words and brackets around it ("eur", "incl"). `isClear`: it is
 * all of the text, or a colon follows. `goesOn`: words follow in the line below that may change what it says.
 */
export type Label = {
  readonly field: LabelField;
  readonly label: string;
  readonly written: string;
  readonly rest: string;
  readonly start: number;
  readonly end: number;
  readonly marks: string;
  readonly isClear: boolean;
  readonly goesOn?: true;
};

const AMOUNT_FIELDS: ReadonlySet<LabelField> = new Set([
  'due',
  'due_any',
  'payable',
  'grand_total',
  'total',
  'amount',
  'subtotal',
  'tax',
  'shipping',
  'discount',
  'paid',
]);

/** Whether a label of this kind announces an amount. */
export function isAmountField(field: LabelField): boolean {
  return AMOUNT_FIELDS.has(field);
}
