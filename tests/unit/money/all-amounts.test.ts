import { describe, expect, test } from 'vitest';
import { readAll } from './read-line.ts';

/** Each line: the text, and all of its reading (see read-line.ts). */
describe('all amounts of a text', () => {
  test.each([
    [
      'Subtotal € 10,00 VAT € 2,10 total € 12,10',
      '10.00 EUR (1000) likely [€ 10,00] + 2.10 EUR (210) likely [€ 2,10] + 12.10 EUR (1210) likely [€ 12,10]',
    ],
    ['10-20 €', '10 0 candidates (null) unsure [10] range + 20 or -20 EUR (2000) unsure [20 €] range'],
    [
      '€ 10 – 20 and € 30',
      '10 EUR (1000) likely [€ 10] range + 20 or -20 0 candidates (null) unsure [20] range + 30 EUR (3000) likely [€ 30] range',
    ],
    [
      'from € 5 to € 6 per month',
      '5 EUR (500) likely [€ 5] approximate range + 6 EUR (600) likely [€ 6] unit_price range',
    ],
    ['A5 12€ 3 million 5,00', '12 EUR (1200) unsure [12€] + 5.00 0 candidates (null) likely [5,00]'],
    ['€ 1O0 and € 5', '5 EUR (500) likely [€ 5] range'],
    ['€ 99999999999999999 and € 5', '5 EUR (500) likely [€ 5]'],
    ['no digits', ''],
    ['€ 1\u{200b}2', ''],
  ])('%j', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });
});

describe('all amounts, more', () => {
  test.each([
    ['from € 5 and € 6', '5 EUR (500) unsure [€ 5] approximate range + 6 EUR (600) likely [€ 6] range'],
    ['under 5 and 6 €', '5 0 candidates (null) unsure [5] approximate range + 6 EUR (600) likely [6 €] range'],
    ['€ 5 million and € 6', '6 EUR (600) likely [€ 6]'],
    ['€ 1.2.3 and € 6', '6 EUR (600) likely [€ 6]'],
    ['A5 € 6,00', '6.00 0 candidates (null) likely [6,00]'],
    ['5 cents and € 6', '6 EUR (600) likely [€ 6]'],
    ['€ 5 (€ 6)', '5 EUR (500) likely [€ 5] + -6 EUR (-600) likely [(€ 6)]'],
    [
      '10 - 20 - 30 €',
      '10 0 candidates (null) unsure [10] range + 20 or -20 0 candidates (null) unsure [20] range + 30 or -30 EUR (3000) unsure [30 €] range',
    ],
    ['€ 5 to € 6, € 7', '5 EUR (500) likely [€ 5] range + 6 EUR (600) likely [€ 6] range + 7 EUR (700) likely [€ 7]'],
    ['5% of € 6', '6 EUR (600) likely [€ 6]'],
    ['€ 5,00 x 3 = € 15,00', '3 0 candidates (null) unsure [3] unit_price + 15.00 EUR (1500) likely [€ 15,00]'],
    ['3 x € 5,00', '5.00 EUR (500) likely [€ 5,00] unit_price'],
    ['1O0 € and 5 €', '5 EUR (500) likely [5 €]'],
  ])('%j', (text, expected) => {
    expect(readAll(text)).toBe(expected);
  });
});
