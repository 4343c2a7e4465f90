import { describe, expect, test } from 'vitest';
import { subtract } from '../../../../utils/reading/amounts/decimals.ts';
import type { LabelledAmount } from '../../../../utils/reading/amounts/labelled-amount.ts';
import { proveAmount } from '../../../../utils/reading/amounts/prove-amount.ts';
import type { LabelField } from '../../../../utils/reading/lexicon/lexicon.ts';
import type { Line } from '../../../../utils/reading/page-text.ts';

const line = { index: 0, text: '', labels: [] } as unknown as Line;

function amount(field: LabelField, decimal: string, label: string = field): LabelledAmount {
  const evidence = { source: 'label', text: decimal, label } as const;
  const rest = { others: [], currency: null, candidates: [], isDoubtful: false, isOneOfMany: false, marks: '' };
  return { ...rest, field, decimal, evidence, label: evidence.label, line, labelLine: line };
}

const proves = (value: string, ...amounts: LabelledAmount[]): boolean =>
  proveAmount(value, { amounts, items: [] }) !== null;

describe('an amount is proven by', () => {
  test('what it is the sum of', () => {
    expect(proves('12.10', amount('subtotal', '10.00'), amount('tax', '2.10'))).toBe(true);
    expect(proves('11.10', amount('subtotal', '10.00'), amount('tax', '2.10'), amount('discount', '-1.00'))).toBe(true);
    expect(proves('70.00', amount('total', '100.00'), amount('paid', '30.00'))).toBe(true);
    expect(proves('9332', amount('total', '9332.25'), amount('shipping', '-0.25'))).toBe(true);
    expect(proves('15', amount('subtotal', '10'), amount('tax', '2.5', 'cgst'), amount('tax', '2.5', 'sgst'))).toBe(
      true,
    );
  });

  test('one tax or all of them, not by some of them', () => {
    const taxes = [amount('tax', '1.00', 'a'), amount('tax', '2.00', 'b'), amount('tax', '3.00', 'sum')];
    expect(proves('13.00', amount('subtotal', '10.00'), ...taxes)).toBe(true);
    expect(proves('14.00', amount('subtotal', '10.00'), amount('tax', '1.00', 'a'), amount('tax', '3.00', 'b'))).toBe(
      true,
    );
    expect(proves('15.00', amount('subtotal', '10.00'), ...taxes)).toBe(false);
  });

  test('no sum that says nothing', () => {
    expect(proves('10.00', amount('subtotal', '10.00'), amount('tax', '0.00'))).toBe(false);
    expect(proves('10.00', amount('total', '10.00'), amount('paid', '0.00'))).toBe(false);
    expect(proves('0.00', amount('total', '10.00'), amount('paid', '10.00'))).toBe(false);
    expect(proves('10.00', amount('total', '10.00'))).toBe(false);
  });

  test('nothing that is doubtful', () => {
    expect(proves('12.10', amount('subtotal', '10.00'), { ...amount('tax', '2.10'), isDoubtful: true })).toBe(false);
  });
});

test('decimals are taken from each other exactly', () => {
  expect(subtract('0.30', '0.1')).toBe('0.20');
  expect(subtract('5', '7.25')).toBe('-2.25');
  expect(subtract('9007199254740993', '1')).toBe('9007199254740992');
});
