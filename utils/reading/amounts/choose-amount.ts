import { askAmong, readAs } from '../fields.ts';
import type { LabelField } from '../lexicon/lexicon.ts';
import type { PageText } from '../page-text.ts';
import { noReading, type Alternative, type FieldReading } from '../reading.ts';
import { isNegative, isSameDecimal, isZero, subtract } from './decimals.ts';
import { findLargerTotal, findSmallerTotal, findWithoutSplitTax } from './doubt-due.ts';
import { doubtTotal } from './doubt-total.ts';
import { isContradictedByGoods } from './contradicted-by-goods.ts';
import { isContradicted } from './find-contradiction.ts';
import { hasMoreBelow } from './has-more-below.ts';
import { hasMark } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { findBalance } from './settle-balance.ts';
import { settleColumn } from './settle-column.ts';
import { proveAmount, type Proof, type Sums } from './prove-amount.ts';
import { sumAbove } from './sum-above.ts';
import { toAlternatives } from './to-alternatives.ts';
import { findUnnamedTotals } from './unnamed-totals.ts';
import { withoutEquivalents } from './without-equivalents.ts';

/** What is owed beats what is to pay, beats the grand total, beats a total, beats a bare "amount". */
const RANKS: readonly (readonly LabelField[])[] = [
  ['due', 'due_any'],
  ['payable'],
  ['grand_total'],
  ['total'],
  ['amount'],
];
const BALANCES = 2;

export type ChosenAmount = {
  readonly field: FieldReading<string>;
  /** The labelled amounts that say the chosen value, or that it must be chosen from. */
  readonly from: readonly LabelledAmount[];
  readonly isPaid: boolean;
  /** The amounts right above it in its column are added up to it. */
  readonly isSum: boolean;
};

/**
 * The amount that the page asks for, from its labelled amounts and what they add up to. What is left out as said twice is
 * still `known`: nobody need wonder what it is.
 */
export function chooseAmount(page: PageText, { amounts: known, items }: Sums): ChosenAmount {
  const sums: Sums = { amounts: withoutEquivalents(page, { amounts: known, items }), items };
  const amounts = withoutDays(withoutIdleZeros(sums.amounts));
  const ranked = RANKS.map((fields) => amounts.filter((one) => fields.includes(one.field)));
  const top = ranked.findIndex((group) => group.length > 0);
  const group = ranked[top] ?? [];
  if (group.length === 0) return withoutTotal(page, amounts, sums);
  // "Payment amount: -582.81" under what is due now is what came in for the last bill.
  const payable = top === 0 ? (ranked[1] ?? []).filter((one) => !isReceived(one)) : [];
  const column = settleColumn(group, sums);
  const meant =
    settleGroup([...group, ...payable]) ?? column ?? settleTotals(top === 0 ? group : ranked.slice(top).flat(), sums);
  if (meant === null) {
    const totals = ranked.slice(BALANCES);
    const proven = settleTotals(totals.flat(), sums) ?? settleGroup(totals.find((one) => one.length > 0) ?? []);
    const all = [...(proven === null ? [] : [proven]), ...group, ...payable];
    return { field: askAmong(all.flatMap(toAlternatives)), from: group, isPaid: false, isSum: false };
  }
  const said = group.filter((one) => isSameDecimal(one.decimal, meant.decimal));
  const from = said.length > 0 ? said : [meant];
  const paid = amounts.filter((one) => one.field === 'paid' && one.decimal !== '' && !isZero(one.decimal));
  const isWhollyPaid = paid.some((one) => isSameDecimal(one.decimal.replace('-', ''), meant.decimal));
  const isPaid = isZero(meant.decimal) || isNegative(meant.decimal) || (top > 0 && isWhollyPaid);
  const told = { from, isPaid, isSum: false };
  const proof = proveAmount(meant.decimal, sums);
  const balance = top >= BALANCES && !isPaid ? findBalance(page, meant, amounts) : null;
  if (balance !== null)
    return { ...told, field: readAs(balance.decimal, 'likely', [balance.evidence]), from: [balance] };
  const added = sumAbove(page, meant);
  const isAdded = paid.some((one) => isPartOf(one, proof) || added.includes(one.line));
  // Something was paid and no balance is printed: what is left to pay is for the person to say.
  if (paid.length > 0 && top >= BALANCES && !isPaid && !isAdded) {
    return { ...told, field: askAmong([meant, ...paid].flatMap((one) => leftOver(meant, one))) };
  }
  if (isContradicted(page, meant, sums) || isContradictedByGoods(page, meant, sums)) {
    return { ...told, field: askAmong([meant].flatMap(toAlternatives)) };
  }
  const other =
    (top === 0 ? findSmallerTotal(page, meant, sums) : null) ??
    findLargerTotal(page, meant, sums) ??
    findWithoutSplitTax(page, meant, sums);
  if (other !== null) return { ...told, field: askAmong([other, meant].flatMap(toAlternatives)) };
  const rivals = top >= BALANCES && !isPaid ? doubtTotal(page, meant, known) : [];
  if (rivals.length > 0) return { ...told, field: askAmong([...toAlternatives(meant), ...rivals]) };
  const hasUnread = amounts.some((one) => one.field === 'paid' && one.isDoubtful);
  const isExact =
    proof !== null && meant !== column && !(top >= BALANCES && (hasUnread || hasMoreBelow(page, meant, known)));
  const evidence = [...from, ...(isExact ? proof.terms : [])].map((one) => one.evidence);
  return { ...told, field: readAs(meant.decimal, isExact ? 'exact' : 'likely', evidence), isSum: added.length > 0 };
}

function isReceived({ label, decimal }: LabelledAmount): boolean {
  return label.startsWith('payment') && isNegative(decimal);
}

/** "Saldo 0,00" in a status bar says nothing of an invoice of which nothing was paid. */
function withoutIdleZeros(amounts: readonly LabelledAmount[]): readonly LabelledAmount[] {
  const others = amounts.filter((one) => !isIdleZero(one));
  const hasTotal = others.some(
    (one) => /total|payable|due/.test(one.field) && one.decimal !== '' && !isZero(one.decimal),
  );
  return hasTotal && !others.some((one) => one.field === 'paid') ? others : amounts;
}

/** "15.06" without a currency is a day, where another labelled amount has one. */
function withoutDays(amounts: readonly LabelledAmount[]): readonly LabelledAmount[] {
  if (!amounts.some((one) => !/^(?:tax|shipping)$/.test(one.field) && hasMark(one))) return amounts;
  return amounts.filter(
    (one) => hasMark(one) || !/^(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.?$/.test(one.line.text),
  );
}

/** The one value that all of a group say; null where they differ. */
function settleGroup(group: readonly LabelledAmount[]): LabelledAmount | null {
  const [first] = group;
  if (first === undefined || group.some((one) => one.isDoubtful)) return null;
  return group.every((one) => isSameDecimal(one.decimal, first.decimal)) ? first : null;
}

/**
 * Of several different totals, the only one that the others, with taxes and discounts, add up to. Another one further
 * down that is no part of that sum may be what is left of it.
 */
function settleTotals(totals: readonly LabelledAmount[], sums: Sums): LabelledAmount | null {
  const clear = totals.filter((one) => one.field !== 'amount' && !one.isOneOfMany);
  if (clear.some((one) => one.isDoubtful)) return null;
  const proven = clear.filter((one) => proveAmount(one.decimal, sums) !== null);
  const [first] = proven;
  if (first === undefined || !proven.every((one) => isSameDecimal(one.decimal, first.decimal))) return null;
  const terms = new Set(proven.flatMap((one) => proveAmount(one.decimal, sums)?.terms ?? []));
  const last = Math.max(...proven.map(({ line }) => line.index));
  const isLast = clear.every((one) => one.line.index <= last || proven.includes(one) || terms.has(one));
  const isLargest = clear.every((one) => Number(one.decimal) <= Number(first.decimal));
  return isLargest && isLast ? first : null;
}

function isPartOf(one: LabelledAmount, proof: Proof | null): boolean {
  return proof?.terms.includes(one) === true;
}

function leftOver(total: LabelledAmount, part: LabelledAmount): Alternative<string>[] {
  if (part === total) return toAlternatives(total);
  const rest = part.isDoubtful ? null : subtract(total.decimal, part.decimal.replace('-', ''));
  return rest === null || isNegative(rest) ? [] : [{ value: rest, evidence: [total.evidence, part.evidence] }];
}

/** Only parts of a total are named, or only what was paid: nothing that is surely meant. */
function withoutTotal(page: PageText, amounts: readonly LabelledAmount[], sums: Sums): ChosenAmount {
  const parts = amounts.filter((one) => one.field === 'subtotal');
  const from = parts.length > 0 ? parts : amounts.filter((one) => one.field === 'paid' && !isZero(one.decimal));
  const offered = [...findUnnamedTotals(page, sums), ...from.flatMap(toAlternatives)];
  return { field: offered.length === 0 ? noReading() : askAmong(offered), from, isPaid: false, isSum: false };
}

/** What a receipt or a paid invoice says was paid, where it says no other amount. */
export function paidAmount({ field, from }: ChosenAmount): FieldReading<string> {
  const [first] = from;
  const isOne =
    first !== undefined && from.every((one) => one.field === 'paid' && isSameDecimal(one.decimal, first.decimal));
  return isOne && !first.isDoubtful && first.decimal !== '' ? readAs(first.decimal, 'likely', [first.evidence]) : field;
}

function isIdleZero(one: LabelledAmount): boolean {
  return /^(?:balance|saldo)$/.test(one.label) && isZero(one.decimal);
}
