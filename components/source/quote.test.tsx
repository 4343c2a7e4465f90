import { describe, expect, test } from 'vitest';
import { nameAmong, quote } from './quote.ts';

const at = (label: string, text: string) => ({ source: 'label', text, label }) as const;

describe('a quote', () => {
  test.each([
    ['total', '€ 12,00', 'Total € 12,00'],
    ['total due', 'Total due: € 12,00', 'Total due: € 12,00'],
    ['total due', 'Thank you. Total due: € 12,00', 'Total due: € 12,00'],
    ['total due', 'Total due$60.00', 'Total due $60.00'],
    ['zbyva doplatit', 'Zbývá doplatit 12 Kč', 'Zbývá doplatit 12 Kč'],
    ['zbyva doplatit', 'Zby\u0301va\u0301 doplatit12 Kč', 'Zbývá doplatit 12 Kč'],
    ['faktura c', 'Faktura č. 26FV', 'Faktura č. 26FV'],
    ['invoice no', 'Invoice-No. 7', 'Invoice-No. 7'],
    ['facture no', 'Facture n° 1188', 'Facture n° 1188'],
    ['do zaplaty', 'Faktura: do zapłaty 12 zł', 'do zapłaty 12 zł'],
    ['forfald i alt a betale belop', 'Forfald i alt å betale beløp 12', 'Forfald i alt å betale beløp 12'],
    ['', '€ 12,00', '€ 12,00'],
  ])('of %j in %j is %j', (label, text, words) => {
    expect(quote(at(label, text))).toBe(words);
  });

  test('of data leaves out what only programs call it', () => {
    expect(quote({ source: 'json-ld', text: '12.00', label: 'price' })).toBe('12.00');
  });
});

describe('the name of a candidate', () => {
  test('is the page’s own spelling of its label', () => {
    const one = at('castka', 'Částka: 12 Kč');
    expect(nameAmong(one, [one, at('total', '13')])).toBe('Částka');
    expect(nameAmong(at('total', '13'), [one, at('total', '13')])).toBe('Total');
  });

  test('is all the words where another one has the same label', () => {
    const [one, other] = [at('total', 'Total 12'), at('total', 'Total 13')];
    expect(nameAmong(one, [one, other])).toBe('Total 12');
  });
});
