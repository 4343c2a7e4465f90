import { expect, test } from 'vitest';
import { numberAfterTitle } from '../../../../utils/reading/codes/heading-number.ts';
import { readNumberText } from '../../../../utils/reading/codes/read-number-text.ts';

test.each([
  ['2026-014', true, '2026-014'],
  ['#2019-01-21', true, '2019-01-21'],
  ['2019.6', true, '2019.6'],
  ['INV/2024/00012 (copy)', true, 'INV/2024/00012'],
  ['726 004 915 33', true, '726 004 915 33'],
  ['VF24 00 112', true, 'VF24 00 112'],
  ['HN 3/2026', false, 'HN 3/2026'],
  ['EUR 100', false, null],
  ['12.05.2026', true, null],
  ['12.05.2026', false, null],
  ['49,95', false, null],
  ['$49', true, null],
  ['R17,300.00', true, null],
  ['is 8417.', true, '8417'],
  ['er 8417', true, '8417'],
  ['is not known', true, null],
  ['er 8417', false, null],
  ['for your records', true, null],
  ['2026', false, null],
])('%s (announced: %s) → %s', (text, isSure, expected) => {
  expect(readNumberText(text, isSure)).toBe(expected);
});

test.each([
  ['Factuur 2026-014', '2026-014'],
  ['AVOIR N° AV-0044', 'AV-0044'],
  ['Creditfactuur C26-0009', 'C26-0009'],
  ['Faktura VAT nr FV/2024/01', 'FV/2024/01'],
  ['Faktura – daňový doklad č. 7/26-A', '7/26-A'],
  ['Opravný daňový doklad (dobropis) OD-2026-9', 'OD-2026-9'],
  ['Tax Invoice / Receipt #R-1009', 'R-1009'],
  ['Sales Invoice SI-5512', 'SI-5512'],
  ['Invoice (1/2)', null],
  ['Rechnung (100,- €)', null],
  ['Bill (555-1234)', null],
  ['Rechnung / 10.2026', null],
  ['Rekening / NL91 ABNA 0417 1643 00', null],
  ['Factuur (2/3) 2026-014', null],
  ['Invoice / 1012 AB Amsterdam', null],
  ['Invoice for May 2026', null],
  ['Invoice – paid 12 May', null],
  ['Chapter 12', null],
])('%s is headed by %s', (text, expected) => {
  expect(numberAfterTitle(text)).toBe(expected);
});
