import { plainPhrase } from '../lexicon/plain-words.ts';
import type { PageText } from '../page-text.ts';
import type { Pair } from '../pairs/pair.ts';
import { noReading, type FieldReading } from '../reading.ts';
import { SALUTATION, type AddressBlock } from './address-blocks.ts';
import { readGuess, type Guess } from './guess.ts';
import { endsWithLegalForm } from './is-name.ts';
import { fromTitle, fromTitleEnd, heldBy, mailedFrom, payee, titledFrom } from './named-sellers.ts';
import * as placed from './placed-sellers.ts';

const TOP_LINES = 14;
/** Numbers of registers and accounts, as our languages write them. */
const REGISTERED =
  /(?<!\p{L})(?:kvk|siret|rcs|hrb|handelsregister|iban|bic|swift|krs|rea|capital social|company (?:no|number|reg)|chamber of commerce|registro mercantil|bankgiro|bankkonto)(?!\p{L})/iu;

/**
 * The seller where no label names one: whom to pay, a part of the title that stands on the page, whom a heading says it is
 * from, the sender in one line over a letter's address, a name in its own address, a company at the top, a name that the
 * page repeats, the upper or left one of two addresses. Never the customer.
 */
export function guessSeller(
  page: PageText,
  pairs: readonly Pair[],
  blocks: readonly AddressBlock[],
  customer: string | null,
): FieldReading<string> {
  const taken = customer === null ? null : plainPhrase(customer);
  const top = page.shown.slice(0, TOP_LINES);
  const ways: (() => Guess | null)[] = [
    () => payee(page),
    () => fromTitle(page),
    () => fromTitleEnd(page),
    () => titledFrom(page, top),
    () => heldBy(pairs),
    () => placed.senderLine(top),
    () => mailedFrom(page, top),
    () => registered(blocks),
    () => placed.nameAtTop(top),
    () => placed.companyAtTop(top, pairs),
    () => placed.repeatedName(page, top),
    () => placed.companyAtBottom(page),
    () => fromBlocks(blocks, customer),
    () => placed.headingAtTop(top),
  ];
  for (const way of ways) {
    const guess = way();
    if (guess === null || plainPhrase(guess.name) === taken) continue;
    if (SALUTATION.test(guess.name) && !endsWithLegalForm(guess.name)) continue;
    return readGuess(guess);
  }
  return noReading();
}

/** Of two addresses or more the one with what companies write of themselves, beyond a tax number. */
function registered(blocks: readonly AddressBlock[]): Guess | null {
  const [only, ...others] = blocks.filter(({ lines }) => lines.some(({ text }) => REGISTERED.test(text)));
  return only === undefined || others.length > 0 || blocks.length < 2
    ? null
    : { name: only.name.text, line: only.name };
}

/** Of two addresses the upper or left one is the seller's, unless only the other one has an e-mail or tax number. */
function fromBlocks(blocks: readonly AddressBlock[], customer: string | null): Guess | null {
  const others = blocks.filter(({ name }) => customer === null || plainPhrase(name.text) !== plainPhrase(customer));
  const [first, second] = others;
  if (first === undefined || others.length > 2 || (second === undefined && customer === null)) return null;
  const chosen =
    second !== undefined && second.hasContact && !first.hasContact && isUpper(second, first) ? second : first;
  // A private person's address is more often the customer's.
  const isBusiness = chosen.hasContact || endsWithLegalForm(chosen.name.text);
  return isBusiness ? { name: chosen.name.text, line: chosen.name } : null;
}

function isUpper(a: AddressBlock, b: AddressBlock): boolean {
  return a.name.box !== null && b.name.box !== null && a.name.box[1] <= b.name.box[1];
}
