/** What a label on a page announces. `due_any`: an amount or a date, whichever follows ("Due"). */
export type LabelField =
  | 'due'
  | 'payable'
  | 'grand_total'
  | 'total'
  | 'subtotal'
  | 'tax'
  | 'discount'
  | 'paid'
  | 'due_any'
  | 'number'
  | 'issue_date'
  | 'due_date'
  | 'customer'
  | 'seller'
  | 'reference'
  | 'iban'
  | 'currency'
  | 'item';

/** The words of one language. Labels in lower case, without colon, parted by "|". Data only. */
export type Lexicon = {
  readonly language: string;
  readonly labels: Readonly<Partial<Record<LabelField, string>>>;
  /** The word for invoice in a description. */
  readonly invoice: string;
  /** Words in a title or heading that say what the page is. */
  readonly invoiceTitles: string;
  readonly creditTitles: string;
  readonly quoteTitles: string;
  /** A badge or line of its own that says that nothing is owed. */
  readonly paidLines: string;
  /** Months in order, parted by spaces; abbreviations are their first letters. */
  readonly months: string;
};
