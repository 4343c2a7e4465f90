/**
 * What a label on a page announces. `due_any`: an amount or a date, whichever follows ("Due"). `amount`: the one amount
 * of a page that has no better word for it. `name`: the name of whose block it stands in. `holder`: whose bank account
 * it is. `item`: heads a column of goods. `other`: looks like one of these and is none (a minimum payment, a tax base,
 * an exchange rate, a customer number).
 */
export type LabelField =
  | 'due'
  | 'due_any'
  | 'payable'
  | 'grand_total'
  | 'total'
  | 'amount'
  | 'subtotal'
  | 'tax'
  | 'shipping'
  | 'discount'
  | 'paid'
  | 'number'
  | 'order_number'
  | 'issue_date'
  | 'due_date'
  | 'customer'
  | 'seller'
  | 'name'
  | 'holder'
  | 'reference'
  | 'iban'
  | 'currency'
  | 'item'
  | 'other';

/**
 * The words of one language. Data only; lists are parted by "|". Case, accents and punctuation do not matter, and
 * what may stand around a label without changing it (articles, "incl. VAT", "(EUR)") is not repeated in it.
 */
export type Lexicon = {
  readonly language: string;
  /** What a document is called in a description. */
  readonly names: { readonly invoice: string; readonly quote: string; readonly credit: string };
  /** Parts from which labels such as "invoice number", "numéro de facture", "Rechnungsdatum" are put together. */
  readonly parts: {
    readonly invoice: string;
    readonly order: string;
    readonly number: string;
    readonly date: string;
    /** What stands between two of them. */
    readonly of: string;
  };
  readonly labels: Readonly<Partial<Record<LabelField, string>>>;
  /** Words around the label of an amount: what tax is called, with it, without it, and words that change nothing. */
  readonly around: { readonly tax: string; readonly with: string; readonly without: string; readonly plain: string };
  /** Words in a title or heading that say what the page is. */
  readonly titles: {
    readonly invoice: string;
    /** That something is still to be paid, perhaps of several invoices. */
    readonly reminder: string;
    readonly credit: string;
    readonly quote: string;
    readonly receipt: string;
    readonly list: string;
  };
  /** A badge or line of its own that says that nothing is owed. */
  readonly paidLines: string;
  /** Months in order, parted by "|"; the ways to write one by spaces. Other beginnings of three letters or more count too. */
  readonly months: string;
};
