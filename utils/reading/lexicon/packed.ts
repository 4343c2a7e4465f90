import type { Lexicon } from './lexicon.ts';

/** Where each line of a packed lexicon belongs: the names of it, or a group and the names in it. */
const GROUPS =
  'language|names invoice quote credit|parts invoice order number date of|labels due due_any payable grand_total total amount subtotal tax shipping discount paid number order_number issue_date due_date customer seller name holder reference iban currency item other|around tax with without plain|titles invoice reminder credit quote receipt list|paidLines|months';

/** The lines of a packed lexicon in order: a name, and for a group the name in it. */
export const PLACES: readonly (readonly string[])[] = GROUPS.split('|').flatMap((group) => {
  const [name = '', ...inner] = group.split(' ');
  return inner.length === 0 ? [[name]] : inner.map((one) => [name, one]);
});

/** The lexicon that `packLexicon` wrote as lines. */
export function unpackLexicon(packed: string): Lexicon {
  const lexicon: Record<string, unknown> = {};
  packed.split('\n').forEach((line, at) => {
    const [name = '', inner] = PLACES[at] ?? [];
    lexicon[name] = inner === undefined ? line : Object.assign(lexicon[name] ?? {}, { [inner]: line });
  });
  return lexicon as Lexicon;
}
