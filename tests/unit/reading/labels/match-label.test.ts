import { describe, expect, test } from 'vitest';
import { findLabels } from '../../../../utils/reading/labels/find-labels.ts';
import { matchLabel } from '../../../../utils/reading/labels/match-label.ts';

const show = (text: string): string => {
  const label = matchLabel(text);
  return label === null ? 'none' : `${label.field} | ${label.rest}`;
};

describe('a label at the beginning of a text', () => {
  test.each([
    ['Total Due$60.00', 'due | $60.00'],
    ['TOTAL DUE: $ 60.00', 'due | $ 60.00'],
    ['Your total is $5', 'total | $5'],
    ['Invoice No GHT-673-00', 'number | GHT-673-00'],
    ['Rechnungs-Nr. 123', 'number | 123'],
    ['Debiteur-Nr.: 123', 'other | 123'],
    ['Nº de cliente: 123', 'other | 123'],
    ['Client # 123', 'other | 123'],
    ['Celkem v EUR: 5', 'total | 5'],
    ['Celkem v Praze: 5', 'none'],
    ['N.º de factura 3', 'number | 3'],
    ['N° de facture : F-1', 'number | F-1'],
    ['Numer faktury', 'number | '],
    ['Totaal te betalen (incl. 21% btw): € 5,00', 'payable | € 5,00'],
    ['Total incl. 21% BTW € 121,00', 'grand_total | € 121,00'],
    ['Totaal inclusief btw€ 121,00', 'grand_total | € 121,00'],
    ['Gesamtbetrag der Mahnung: 145,00 €', 'grand_total | 145,00 €'],
    ['Totaal excl. btw', 'subtotal | '],
    ['Gesamtsumme netto', 'subtotal | '],
    ['Montant total brutto', 'grand_total | '],
    ['Summe Umsatzsteuer', 'tax | '],
    ['zuzüglich 19 % Mehrwertsteuer', 'tax | '],
    ['25,00% moms af 45.450,00', 'tax | '],
    ['Tax (8.25%) $478.50', 'tax | $478.50'],
    ['Kvar att betala: 100 kr', 'due | 100 kr'],
    ['Å betale', 'payable | '],
    ['Til betaling', 'payable | '],
    ['Do zapłaty', 'payable | '],
    ['K úhradě', 'payable | '],
    ['Maksettavaa yhteensä', 'payable | '],
    ['Total a pagar', 'payable | '],
    ['Fizetendő / Amount due', 'none'],
    ['Sprzedawca / Seller:', 'seller | '],
    ['Bill To', 'customer | '],
    ['To view this in your browser', 'none'],
    ['Total savings', 'other | '],
    ['Totally different', 'none'],
    ['Minimum payment: $15.00', 'other | $15.00'],
    ['Balance brought forward', 'other | '],
    ['Exchange rate', 'other | '],
    ['Invoice2024.pdf', 'number | 2024.pdf'],
    ['Hello', 'none'],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('the labels of a line', () => {
  const fields = (text: string, pieces: number[] = []): string[] =>
    findLabels({ text, pieces }, null).map(({ field, rest }) => `${field} ${rest}`);

  test.each([
    ['Invoice No: 12 | Date: 3 May 2026', ['number 12', 'issue_date 3 May 2026']],
    ['Fizetendő / Amount due', ['due ']],
    ['Your total amount due is $60.00, payable by May 3', ['due $60.00, payable by May 3']],
    ['$ 33.98 Paid', ['paid $ 33.98']],
    ['A late fee of $ 5.00 is charged', ['other of $ 5.00 is charged']],
    ['Subtotal 10,00 € VAT 2,10 € Total 12,10 €', ['subtotal 10,00 €', 'tax 2,10 €', 'total 12,10 €']],
  ])('%s', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  test('elements that touch are parts of their own', () => {
    expect(fields('331,50 €Summe', [0, 8, 8, 13])).toEqual(['total 331,50 €']);
    expect(fields('IssuedDueAmount due', [0, 6, 6, 9, 9, 19])).toEqual(['issue_date ', 'due_any ', 'due ']);
  });
});
