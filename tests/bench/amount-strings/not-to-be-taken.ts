import type { AmountString } from './amount-string.ts';

/** Written for this list: texts without an amount, and texts whose amount nobody may take without asking. */
export const NOT_TO_BE_TAKEN: readonly AmountString[] = [
  ['Thank you for your order', null, null, 'en'],
  ['12 March 2026', null, null, 'en'],
  ['2026-03-12', null, null],
  ['+31 20 123 45 67', null, null, 'nl'],
  ['NL91 ABNA 0417 1643 00', null, null, 'nl'],
  ['BTW NL004495445B01', null, null, 'nl'],
  ['Factuurnummer 2026-0194', null, null, 'nl'],
  ['21 %', null, null, 'nl'],
  ['1O0,00 €', null, 'EUR', 'de'],
  ['€ 1\u200b2,00', null, null, 'nl'],
  ['€ \u202e00,21', null, null, 'nl'],
  ['€ 1\u0662,00', null, null],
  ['€ 10 – € 20', null, 'EUR', 'nl'],
  ['10-20 €', null, 'EUR', 'de'],
  ['1.234', null, null],
  ['1,234', null, null],
  ['ISBN 978-3-16-148410-0', null, null, 'en'],
  ['Article 4711-0815', null, null, 'en'],
];
