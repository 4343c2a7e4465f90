import { READING_BOUNDS } from '../bounds.ts';
import { cutText } from '../cut-text.ts';
import { readDates } from '../dates/read-date.ts';
import { evidenceAt } from '../evidence.ts';
import { askAmong, readAs } from '../fields.ts';
import { fieldOfLabel } from '../lexicon/labels.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import { headsGoods } from '../pairs/goods-heads.ts';
import { readAlong, type Pair } from '../pairs/pair.ts';
import { noReading, type Alternative, type FieldReading } from '../reading.ts';
import { findAddressBlocks, type AddressBlock } from './address-blocks.ts';
import { greeted } from './greeted.ts';
import { readGuess } from './guess.ts';
import { guessSeller } from './guess-seller.ts';
import { endsWithLegalForm, isName, isNameLine, nameBeforePlace } from './is-name.ts';

/** Either may be unknown. */
export type Names = { readonly sellerName: FieldReading<string>; readonly customerName: FieldReading<string> };

const SECTION = 14;
const TOP_LINES = 30;
/** Labels that name a party in one word that is used for other things too. */
const WEAK =
  /^(?:to|from|for|bill for|billed for|invoice for|company|provider|de|a|para|per|da|an|von|van|aan|till|til|fra|fran|od|pro|dla|recipient|attention|pour)$/;

/** Who sells and who buys: as labels say, then by what else tells them apart. */
export function readNames(page: PageText, pairs: readonly Pair[]): Names {
  const blocks = findAddressBlocks(page);
  const seller = readParty(page, pairs, 'seller');
  const customer = readParty(page, pairs, 'customer');
  const hasSeller = seller.value !== null || seller.alternatives.length > 0;
  const labelled = customer.value !== null || customer.alternatives.length > 0 ? customer : null;
  const hello = labelled === null ? readGreeted(page) : null;
  const guess = hasSeller ? seller : guessSeller(page, pairs, blocks, labelled?.value ?? null);
  const isGreeted = hello !== null && guess.value !== null && isSameName(guess.value, hello.value);
  const sellerName = isGreeted && !hasSeller ? guessSeller(page, pairs, blocks, hello.value) : guess;
  return { sellerName, customerName: labelled ?? hello ?? guessCustomer(page, blocks, sellerName.value) };
}

function isSameName(a: string, b: string | null): boolean {
  return b !== null && plainPhrase(a) === plainPhrase(b);
}

function readGreeted(page: PageText): FieldReading<string> | null {
  const guess = greeted(page);
  return guess === null ? null : readGuess(guess);
}

function readParty(page: PageText, pairs: readonly Pair[], field: 'customer' | 'seller'): FieldReading<string> {
  const end = endOfHead(page);
  const found = pairs
    .filter((pair) => pair.field === field && !isInTerms(pair, end))
    .flatMap((pair) => {
      const spot = nameInSection(page, pairs, pair) ?? nameOf(pair);
      if (spot === null) return [];
      const named = field === 'seller' ? (companyUnder(page, spot.line) ?? spot) : spot;
      return [{ ...named, label: pair.label }];
    });
  const strong = found.filter(({ label }) => !WEAK.test(label.label));
  const all = strong.length > 0 ? strong : found;
  const [first] = all;
  if (first === undefined) return noReading();
  const values = all.map(({ name, line, label }): Alternative<string> => ({
    value: cutText(name, READING_BOUNDS.label),
    evidence: [evidenceAt(line, 'label', label.written)],
  }));
  const [value] = values;
  const isSame = values.every((one) => one.value.toLowerCase() === value?.value.toLowerCase());
  // "Bill to" and "Customer" may name a company and its contact: the first place on the page is the party's own.
  const isOwn = isSame || values.length === 2;
  return value !== undefined && isOwn ? readAs(value.value, 'likely', value.evidence) : askAmong(values);
}

/** A word such as "attention" within a sentence under the goods: the terms have people in them that are no party. */
function isInTerms({ line, label }: Pair, end: number | null): boolean {
  return end !== null && line.index > end && label.start > 0 && WEAK.test(label.label);
}

/** "From: Jane Roe / Roe Plumbing Ltd": a company writes invoices in its own name, where it bears the person's. */
function companyUnder({ lines }: PageText, name: Line): Named | null {
  const next = lines[name.index + 1];
  if (next === undefined || !isShown(next) || next.near[0] !== name.near[0] || !isNameLine(next)) return null;
  const words = plainPhrase(name.text).split(' ');
  const sharesWord = plainPhrase(next.text)
    .split(' ')
    .some((word) => word.length >= 3 && words.includes(word));
  const isCompany = endsWithLegalForm(next.text) && !endsWithLegalForm(name.text);
  return isCompany && sharesWord ? { name: next.text, line: next } : null;
}

/** "Jane Roe Age & Gender: 65": what some words and a colon begin is the next one's. */
const NEXT_LABEL = /(?<= \S+)\s(?=\p{Lu}\p{L}+(?: \p{Ll}\p{L}*| ?& ?\p{L}+){0,2}:)/u;

type Named = { readonly name: string; readonly line: Line };

function nameOf(pair: Pair): Named | null {
  const [first] = readAlong(pair, ({ text, line }) => {
    const [own = ''] = text.split(NEXT_LABEL, 1)[0]?.split(/\s[·•|]\s/u, 1) ?? [];
    const unmarked = own.replace(/^\s*:?\s*/, '').trim();
    // '"Metalpol" Sp. z o.o.' keeps its quotes.
    const plain = unmarked.replace(/^["“„]?([^"“„”]*)["”]?$/, '$1').trim();
    const isAddress = (line === pair.line || line.control) && readDates(plain, null).length === 0;
    const name = isAddress ? nameBeforePlace(plain) : plain;
    const isLabel =
      fieldOfLabel(plainPhrase(plain), null) === pair.field ||
      (line !== pair.line && line.labels.some((label) => label.isClear));
    return isShown(line) && !isLabel && isName(name) ? { name, line } : null;
  });
  return first?.value ?? null;
}

/** "Buyer information … Name: Jane": the first labelled name between a party's heading and the next one. */
function nameInSection(page: PageText, pairs: readonly Pair[], heading: Pair): Named | null {
  if (heading.label.rest !== '') return null;
  const start = heading.line.index;
  for (const pair of pairs) {
    if (pair.line.index <= start) continue;
    if (pair.line.index > start + SECTION || pair.field === 'customer' || pair.field === 'seller') return null;
    // In the heading of a list of goods it is the goods that have names.
    if (pair.field !== 'name' || headsGoods(page, pair.line)) continue;
    const named = nameOf(pair);
    if (named !== null) return named;
  }
  return null;
}

/** The name right under the seller's is that of a person there. */
function isOwner(page: PageText, name: Line, seller: string): boolean {
  const above = page.lines.slice(Math.max(0, name.index - 1), name.index).findLast(isShown);
  return above !== undefined && plainPhrase(above.text) === plainPhrase(seller);
}

/** Where the goods or their totals begin: parties stand above that, and terms below; null where they never do. */
function endOfHead(page: PageText): number | null {
  return page.lines.find(isOfGoods)?.index ?? null;
}

function isOfGoods({ labels }: Line): boolean {
  return /^(?:item|subtotal|total|due|payable|grand_total)$/.test(labels[0]?.field ?? '');
}

/** The one address of the page that is not the seller's. */
function guessCustomer(page: PageText, blocks: readonly AddressBlock[], seller: string | null): FieldReading<string> {
  if (seller === null) return noReading();
  const end = endOfHead(page);
  const others = blocks.filter(
    ({ name }) =>
      !name.heading &&
      plainPhrase(name.text) !== plainPhrase(seller) &&
      name.index < (end ?? TOP_LINES) &&
      !isOwner(page, name, seller),
  );
  const names = new Set(others.map(({ name }) => plainPhrase(name.text)));
  const [only] = others;
  if (only === undefined || names.size !== 1 || page.shown.length > 600) return noReading();
  return readGuess({ name: only.name.text, line: only.name });
}
