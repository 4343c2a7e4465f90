// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read } from '../read-body.ts';

describe('the last day to pay in a sentence', () => {
  const dueIn = (sentence: string) =>
    read(`<h1>Factuur 12</h1><p>Totaal: € 40,00</p><p>${sentence}</p>`).fields.dueDate.value;

  test.each([
    ['Bitte begleichen Sie den Betrag bis zum 24.04.2026.', '2026-04-24'],
    ['Please pay the balance by 3 May 2026.', '2026-05-03'],
    ['Graag voor 1 oktober 2025 overmaken op onze rekening', '2025-10-01'],
    ['Wij verzoeken u het bedrag uiterlijk 4 mei 2026 over te maken.', '2026-05-04'],
  ])('is read: %s', (sentence, day) => {
    expect(dueIn(sentence)).toBe(day);
  });

  test.each([
    'Please pay by bank transfer: sort code 09-01-28, account 12345678',
    'De actie loopt tot 1 oktober 2025. Betalen kan met iDEAL.',
    'Wij leveren voor 1 oktober 2025 aan de deur',
    'Please transfer it by 3 May 2026 for a discount, or pay all of it by 17 May 2026.',
  ])('is not read: %s', (sentence) => {
    expect(dueIn(sentence)).toBeNull();
  });
});
