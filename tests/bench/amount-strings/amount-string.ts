/**
 * A text, the amount in it as a decimal (null: none, or none that may be taken without asking), its currency (null: not
 * told, or a symbol of several), and the language of the page it might stand on.
 */
export type AmountString = readonly [
  text: string,
  amount: string | null,
  currency: string | null,
  language?: string | undefined,
];
