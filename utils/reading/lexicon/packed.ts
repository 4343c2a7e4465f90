import type { Lexicon } from './lexicon.ts';

/** Where each line of a packed lexicon belongs: a name, or a group and a name in it. */
export const PLACES =
  'language names.invoice names.quote names.credit parts.invoice parts.order parts.number parts.date parts.of labels.due labels.due_any labels.payable labels.grand_total labels.total labels.amount labels.subtotal labels.tax labels.shipping labels.discount labels.paid labels.number labels.order_number labels.issue_date labels.due_date labels.customer labels.seller labels.name labels.holder labels.reference labels.iban labels.currency labels.item labels.other around.tax around.with around.without around.plain titles.invoice titles.reminder titles.credit titles.quote titles.receipt titles.list paidLines months'.split(
    ' ',
  );

/** The lexicon that `packLexicon` wrote as lines. */
export function unpackLexicon(packed: string): Lexicon {
  const lexicon: Record<string, unknown> = {};
  packed.split('\n').forEach((line, at) => {
    const [name = '', inner] = PLACES[at]?.split('.') ?? [];
    lexicon[name] = inner === undefined ? line : Object.assign(lexicon[name] ?? {}, { [inner]: line });
  });
  return lexicon as Lexicon;
}
