import { isZero, unitsOf } from './decimals.ts';
import type { ItemSum } from './line-items.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import type { Line } from '../page-text.ts';

/** What a page adds up: its labelled amounts and its lists of goods. */
export type Sums = { readonly amounts: readonly LabelledAmount[]; readonly items: readonly ItemSum[] };

/** The amounts that an amount was proven with; empty terms: only a list of goods. */
export type Proof = { readonly terms: readonly LabelledAmount[] };

type Term = { readonly units: bigint; readonly from: readonly LabelledAmount[] };

const TOTALS = /^(?:grand_total|total|payable)$/;
const MOST = 6;

/**
 * The sum that an amount is, in whole units: subtotal + tax + shipping − discount, the lines of goods, or total − paid.
 * No term may be zero, and a sum of one term proves nothing. Null where none fits.
 */
export function proveAmount(decimal: string, { amounts, items }: Sums): Proof | null {
  const value = unitsOf(decimal);
  if (value === null || value === 0n) return null;
  const terms = (pattern: RegExp): Term[] => distinct(amounts.filter((one) => pattern.test(one.field)));
  const [taxes, shipping, discounts, paid] = [/^tax$/, /^shipping$/, /^discount$/, /^paid$/].map(terms);
  const bases: (Term & { isWhole: boolean; lines: readonly Line[] })[] = [
    ...terms(/^(?:subtotal|total|amount|grand_total|due)$/)
      .filter(({ units }) => units !== value)
      .map((one) => ({ ...one, lines: [], isWhole: false })),
    ...items.map(({ units, lines }) => ({ units, from: [], lines, isWhole: true })),
  ];
  for (const base of bases) {
    for (const tax of choices(taxes ?? [])) {
      for (const extra of allOrNone(shipping ?? [])) {
        for (const less of allOrNone(discounts ?? [])) {
          const from = [...base.from, ...tax.from, ...extra.from, ...less.from];
          const sum = base.units + tax.units + extra.units - less.units;
          // What was sold is in the sum of the goods already.
          const isTwice = from.some(({ line }) => base.lines.includes(line));
          if (sum === value && base.units !== 0n && !isTwice && (base.isWhole || from.length > base.from.length))
            return { terms: from };
        }
      }
    }
  }
  for (const total of terms(TOTALS)) {
    for (const part of choices(paid ?? [])) {
      if (part.units !== 0n && total.units - part.units === value) return { terms: [...total.from, ...part.from] };
    }
  }
  return null;
}

function allOrNone(terms: readonly Term[]): Term[] {
  const none: Term = { units: 0n, from: [] };
  if (terms.length === 0) return [none];
  return [none, terms.reduce((sum, one) => ({ units: sum.units + one.units, from: [...sum.from, ...one.from] }), none)];
}

/** Of a tax and its parts only one may be added, so single terms count too. */
function choices(terms: readonly Term[]): Term[] {
  return [...allOrNone(terms), ...(terms.length > 1 ? terms : [])];
}

/** Each label's value once, without its sign; zeros and doubtful ones are left out. */
function distinct(amounts: readonly LabelledAmount[]): Term[] {
  const terms = new Map<string, Term>();
  for (const one of amounts) {
    const units = one.isDoubtful || one.decimal === '' || isZero(one.decimal) ? null : unitsOf(one.decimal);
    if (units === null || terms.size >= MOST) continue;
    // Rounding goes either way; all else is printed with or without its sign.
    const absolute = units < 0n && one.field !== 'shipping' ? -units : units;
    // CGST and SGST are two taxes of the same amount; a tax that is said twice is one.
    terms.set(`${one.label} ${absolute}`, { units: absolute, from: [one] });
  }
  return [...terms.values()];
}
