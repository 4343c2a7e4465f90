// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { amountOf, read, show } from '../read-body.ts';
import { amountOfPlaced, type PlacedText } from '../read-placed.ts';

const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('what was given back in a list that is added up', () => {
  const rows = (...amounts: string[]): string[][] => amounts.map((amount, at) => [`Rent ${at}`, amount]);

  test('is no payment of the total', () => {
    const body = table(...rows('842.00', '103.00'), ['Credit', '-31.50'], ['Total', '913.50']);
    expect(amountOf(body)).toBe('913.50 likely');
  });

  test.each([
    ['where they do not add up', table(...rows('842.00', '103.00'), ['Credit', '-31.50'], ['Total', '945.00'])],
    ['where it is not among them', table(...rows('842.00', '71.50'), ['Total', '913.50'], ['Credit', '-31.50'])],
    ['where one row alone makes it', table(...rows('913.50'), ['Total', '913.50'], ['Credit', '-31.50'])],
  ])('is one, %s', (_name, body) => expect(amountOf(body)).toMatch(/^null unsure/));

  test('stands in the column of the total, wherever that is', () => {
    const at = (top: number, label: string, amount: string, right = 400): PlacedText[] => [
      [label, 20, top, 80, 18],
      [amount, right - 60, top, 60, 18],
    ];
    const page = (right: number): PlacedText[] => [
      ...at(100, 'Rent', '900.00'),
      ...at(130, 'Credit', '-100.00', right),
      ...at(160, 'Total', '800.00'),
    ];
    expect(amountOfPlaced(page(400))).toBe('800.00 likely');
    expect(amountOfPlaced(page(300))).toMatch(/^null unsure/);
  });
});

describe('a reminder of several invoices', () => {
  const reminder = (total: string): string => {
    const invoices = [
      ['208841', '15.07.2025', 'July', '499.00'],
      ['209317', '15.08.2025', 'August', '499.00'],
    ];
    const end = [
      ['Reminder fee', '', '', '35.00'],
      ['Amount due', '', '', total],
    ];
    return `<h1>Payment reminder</h1>${table(['Invoice', 'Due', 'Text', 'Amount'], ...invoices, ...end)}`;
  };

  test('asks for all that it adds up, and for nothing that it does not', () => {
    expect(show(read(`<p>EUR</p>${reminder('1033.00')}`).fields.amount)).toMatch(/^1033.00 (?:likely|exact)/);
    expect(show(read(`<p>EUR</p>${reminder('998.00')}`).fields.amount)).toMatch(/^null unsure/);
    expect(show(read(`<p>EUR</p>${reminder('35.00')}`).fields.amount)).toMatch(/^null unsure/);
  });
});

test('tax that the buyer keeps back is taken off', () => {
  const body = table(
    ['Subtotal', '$3,250.00'],
    ['IVA 16%', '$520.00'],
    ['IVA retenido 4%', '$130.00'],
    ['Total', '$3,640.00'],
  );
  expect(amountOf(body)).toBe('3640.00 exact');
});
