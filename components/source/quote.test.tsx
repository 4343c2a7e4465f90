import { describe, expect, test } from 'vitest';
import { nameAmong, quote } from './quote.ts';

const at = (label: string, text: string) => ({ source: 'label', text, label }) as const;

describe('a quote', () => {
  test.each([
    ['total', '€ 12,00', 'Total € 12,00'],
    ['Währung', 'CHF', 'Währung CHF'],
    ['Total due', 'Total due: € 12,00', 'Total due: € 12,00'],
    ['Total due', 'Thank you. Total due: € 12,00', 'Total due: € 12,00'],
    ['Total due', 'Total due$60.00', 'Total due $60.00'],
    ['Zbývá doplatit', 'Zbývá doplatit 12 Kč', 'Zbývá doplatit 12 Kč'],
    ['Invoice-No', 'Invoice-No. 7', 'Invoice-No. 7'],
    ['do zapłaty', 'Faktura: do zapłaty 12 zł', 'do zapłaty 12 zł'],
    ['', '€ 12,00', '€ 12,00'],
  ])('of %j in %j is %j', (label, text, words) => {
    expect(quote(at(label, text))).toBe(words);
  });

  test('of data leaves out what only programs call it', () => {
    expect(quote({ source: 'json-ld', text: '12.00', label: 'price' })).toBe('12.00');
  });
});

describe('the name of a candidate', () => {
  test('is its label on the page', () => {
    const one = at('částka', 'částka: 12 Kč');
    expect(nameAmong(one, [one, at('total', '13')])).toBe('Částka');
    expect(nameAmong(at('total', '13'), [one, at('total', '13')])).toBe('Total');
  });

  test('is all the words where another one has the same label', () => {
    const [one, other] = [at('Total', 'Total 12'), at('Total', 'Total 13')];
    expect(nameAmong(one, [one, other])).toBe('Total 12');
  });
});
