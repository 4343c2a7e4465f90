import { fail, ok, type Result } from '../errors/result.ts';
import type { AmountRefusal } from '../money/amount.ts';
import { isCurrencyCode } from '../money/iso-4217.ts';
import { moneyFromDecimal, type Money } from '../money/money.ts';
import { parseAmount } from '../money/parse-amount.ts';
import type { Draft } from './draft.ts';

export type AmountProblem =
  | AmountRefusal
  | 'amount_unchosen'
  | 'amount_zero'
  | 'amount_negative'
  | 'currency_missing'
  | 'currency_unknown'
  | 'currency_differs';

/**
 * The money that the draft asks for. What the text says of its currency must agree with the chosen one. Where somebody
 * typed `1.234` it has two readings, whatever language the browser speaks, and is asked; `decimalSeparator` is the one in
 * which the program itself filled in what it had read.
 */
export function checkAmount(draft: Draft, decimalSeparator: '.' | ','): Result<Money, AmountProblem> {
  const { amount, currency } = draft.fields;
  if (currency !== '' && !isCurrencyCode(currency)) return fail('currency_unknown', { currency });
  const read = parseAmount(amount, {
    typed: true,
    ...(currency === '' ? {} : { currency }),
    ...(draft.origins.amount?.kind === 'typed' ? {} : { decimalSeparator }),
  });
  const isOdd = read.ok
    ? read.value.certainty === 'unsure' && read.value.alternatives.length === 0
    : read.error.code === 'amount_unreadable';
  // "12 XYZ" reads like an amount in a currency, but of no currency that exists.
  const unknown = isOdd ? findUnknownCode(amount) : null;
  if (unknown !== null) return fail('currency_unknown', { currency: unknown });
  const isEmpty = amount.trim() === '';
  if (isEmpty && draft.choices.amount.length > 0) return fail('amount_unchosen');
  if (!read.ok && read.error.code === 'amount_missing' && !isEmpty) return fail('amount_unreadable');
  if (!read.ok) return read;
  const { candidates, certainty, alternatives } = read.value;
  if (certainty === 'unsure') {
    const [other] = alternatives;
    return other === undefined
      ? fail('amount_unreadable')
      : fail('amount_ambiguous', { grouped: read.value.decimal, decimal: other });
  }
  if (currency === '') return fail('currency_missing');
  if (read.value.currency !== null && read.value.currency !== currency) {
    return fail('currency_differs', { written: read.value.currency, chosen: currency });
  }
  // "$ 49,95" names no currency for sure, but surely not the euro.
  if (candidates.length > 0 && !candidates.includes(currency)) {
    return fail('currency_differs', { written: signIn(amount), chosen: currency });
  }
  const money = moneyFromDecimal(read.value.decimal, currency);
  if (!money.ok) return money;
  if (money.value.minor === 0) return fail('amount_zero');
  return money.value.minor < 0 ? fail('amount_negative') : ok(money.value);
}

/** What is written beside the number: "$" of "$ 49,95". */
function signIn(text: string): string {
  return text.replace(/[\p{Nd}.,'’+()\s−-]+/gu, ' ').trim();
}

function findUnknownCode(text: string): string | null {
  const code = /(?<![\p{L}\p{N}])\p{Lu}{3,4}(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? null;
  return code === null || isCurrencyCode(code) ? null : code;
}
