import { describe, expect, test } from 'vitest';
import { readFull } from './read-line.ts';

/** Each line: the text, and all of its reading (see read-line.ts). */
describe('typed, more', () => {
  test.each([
    ['5 A6', 'amount_several'],
    ['A5 6', 'amount_several'],
    ['5%', 'amount_unreadable'],
    ['5% 6', '6 EUR (600) unsure [6]'],
    ['1O 5', 'amount_suspicious letters'],
    ['x', 'amount_missing'],
    ['x5,00', 'amount_suspicious letters'],
    ['ALL 5', '5 ALL (500) exact [ALL 5]'],
    ['5 all', '5 ALL (500) exact [5 all]'],
    ['5 ALL', '5 ALL (500) exact [5 ALL]'],
    ['5 Sol', '5 PEN (500) exact [5 Sol]'],
    ['5 eur', '5 EUR (500) exact [5 eur]'],
    ['5 euro', '5 EUR (500) exact [5 euro]'],
    ['5 Eur', '5 EUR (500) exact [5 Eur]'],
    ['€ -5', '-5 EUR (-500) exact [€ -5]'],
    ['- € 5', 'amount_unreadable'],
    ['5 €-', '-5 EUR (-500) exact [5 €-]'],
    ['5 -', 'amount_unreadable'],
    ['5,00.', '5.00 EUR (500) exact [5,00]'],
    ['5,00 .', '5.00 EUR (500) exact [5,00]'],
    ['= 5', '5 EUR (500) exact [5]'],
    ['5 =', '5 EUR (500) exact [5]'],
    ['5!', '5 EUR (500) exact [5]'],
    ['(5', '5 EUR (500) exact [(5]'],
    ['€', 'amount_missing'],
    ['€ 5,00 €', '5.00 EUR (500) exact [€ 5,00 €]'],
    ['5 bgn', 'amount_unreadable currency'],
    ['5 Bgn', 'amount_unreadable currency'],
    ['5 €€', '5 EUR (500) exact [5 €€]'],
    ['１２,50', 'amount_suspicious digits'],
    ['5⁹⁹', '5.99 EUR (599) likely [5⁹⁹]'],
    ['5¹', 'amount_unreadable superscript'],
    ['5 ⁹⁹', '5.99 EUR (599) likely [5 ⁹⁹]'],
    ['12€50', 'amount_several'],
    ['12 € 50', 'amount_several'],
    ['2.345', 'amount_ambiguous 2345 2.345'],
    ['0.345', 'amount_too_precise'],
    ['5,0', '5.0 EUR (500) exact [5,0]'],
    ['5,000', 'amount_ambiguous 5000 5.000'],
    ['5.0001', 'amount_too_precise'],
    ['-1.234', 'amount_ambiguous 1234 1.234'],
  ])('%j', (text, expected) => {
    expect(readFull(text, { typed: true, currency: 'EUR' })).toBe(expected);
  });
});
