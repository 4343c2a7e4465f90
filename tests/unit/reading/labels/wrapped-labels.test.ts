// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { amountOf } from '../read-body.ts';
import { amountOfPlaced, type PlacedText } from '../read-placed.ts';

const VALUE: PlacedText = ['£1,000.00', 300, 100, 70, 18];
const LABEL: PlacedText = ['Total', 20, 100, 40, 18];
const beneath = (text: string, left = 20, top = 118): PlacedText => [text, left, top, 90, 18];

describe('a label that goes on in the line below', () => {
  test.each([
    ['says what both together say', beneath('excluding VAT'), 'null unsure 1000.00'],
    ['of the tax that is in it', beneath('including VAT'), '1000.00 likely'],
    ['is doubted where its words are not known', beneath('of all orders'), 'null unsure 1000.00'],
    ['also in brackets', beneath('(excluding VAT)'), 'null unsure 1000.00'],
    ['wherever its lines are in line', beneath('of all orders', -5), 'null unsure 1000.00'],
    ['is whole where what is below stands elsewhere', beneath('of all orders', 120), '1000.00 likely'],
    ['or further below', beneath('of all orders', 20, 140), '1000.00 likely'],
    ['or begins anew', beneath('Of all orders'), '1000.00 likely'],
    ['or has a number', beneath('of 3 orders'), '1000.00 likely'],
    ['or is a note', beneath('please pay by transfer'), '1000.00 likely'],
    ['is doubted where a label is below, and one amount for both', beneath('paid'), 'null unsure 1000.00'],
  ])('%s', (_name, next, amount) => expect(amountOfPlaced([LABEL, next, VALUE])).toBe(amount));

  test.each([
    ['is whole behind a colon', ['Total:', 20, 100, 40, 18] as const, '1000.00 likely'],
    ['is whole in small letters', ['total', 20, 100, 40, 18] as const, '1000.00 likely'],
  ])('%s', (_name, label, amount) => expect(amountOfPlaced([label, beneath('of all orders'), VALUE])).toBe(amount));

  test('is whole over another label, where each has its amount', () => {
    const values: PlacedText[] = [VALUE, ['£200.00', 300, 118, 70, 18]];
    expect(amountOfPlaced([LABEL, beneath('shipping'), ...values])).toBe('1000.00 likely');
    expect(amountOfPlaced([LABEL, VALUE, beneath('shipping'), ['£200.00', 300, 118, 70, 18]])).toBe('1000.00 likely');
  });

  test('is no label of its own there', () => {
    const paid: PlacedText[] = [
      ['Total', 20, 100, 40, 18],
      ['already paid', 20, 118, 90, 18],
      ['£1,000.00', 300, 109, 70, 18],
    ];
    expect(amountOfPlaced([...paid, ['Balance due', 20, 150, 90, 18], ['£20.00', 300, 150, 70, 18]])).toBe(
      '20.00 likely',
    );
  });
});

test('words between a label and an amount, wherever they stand, are read with it', () => {
  const beside = (text: string): PlacedText => [text, 120, 100, 90, 18];
  expect(amountOfPlaced([LABEL, beside('of all orders'), VALUE])).toBe('null unsure 1000.00');
  expect(amountOfPlaced([LABEL, beside('incl. VAT'), VALUE])).toBe('1000.00 likely');
  expect(amountOfPlaced([LABEL, beside('excl. VAT'), VALUE])).toBe('null unsure 1000.00');
});

test('two labels side by side are two', () => {
  const texts = ['Subtotal', 'VAT', 'Total', 'amount due'].map((text, at): PlacedText => [text, 100 * at, 100, 80, 18]);
  const values = ['100.00', '21.00', '121.00', '71.00'].map((text, at): PlacedText => [text, 100 * at, 124, 80, 18]);
  expect(amountOfPlaced([...texts, ...values])).not.toMatch(/^121/);
});

describe('a label that goes on in the cell beside it', () => {
  const row = (...cells: string[]): string =>
    amountOf(`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`);
  test.each([
    ['is doubted where its words are not known', row('Amount due', 'last month', '£ 5.00'), 'null unsure 5.00'],
    ['is whole where they are', row('Total', 'incl. VAT', '£ 5.00'), '5.00 likely'],
    ['is whole where something else begins', row('Amount due', 'Bank transfer', '£ 5.00'), '5.00 likely'],
    ['is whole where the words follow the amount', row('Amount due', '£ 5.00', 'last month'), '5.00 likely'],
  ])('%s', (_name, amount, expected) => expect(amount).toBe(expected));
});
