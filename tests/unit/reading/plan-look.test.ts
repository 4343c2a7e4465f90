import { expect, test } from 'vitest';
import { planLook } from '../../../utils/reading/plan-look.ts';

const line = (text: string) => ({ text, pieces: [], cell: null, near: [1, 2, 3], control: false });
const filler = (count: number, text = 'nothing of interest') => Array.from({ length: count }, () => line(text));

test('all of a small page is looked at', () => {
  expect(planLook(filler(3))).toEqual([0, 1, 2]);
});

test('of a large page what matters, and what stands around it', () => {
  const lines = [...filler(2_000), line('Total due'), line('€ 12,00'), ...filler(2_000), line('Invoice number: F-1')];
  const planned = planLook(lines);
  expect(planned.length).toBeLessThanOrEqual(400);
  expect(planned).toEqual(expect.arrayContaining([2_000, 2_001, lines.length - 1]));
});

test('a column of labels does not crowd out the label that counts', () => {
  const lines = [...filler(60), ...filler(4_000, 'Paid'), line('Amount due: € 12,00'), ...filler(60)];
  const planned = planLook(lines);
  expect(planned).toContain(4_060);
  expect(planned.length).toBeLessThanOrEqual(400);
});

test('a long line of many pieces is looked at, since a style sheet may have made many lines of it', () => {
  const long = 'word '.repeat(60);
  const of = (pieces: number) => ({ ...line(long), pieces: Array.from({ length: 2 * pieces }, (_, at) => at) });
  const planned = planLook([...filler(400), of(6), ...filler(20), of(5), ...filler(400)]);
  expect([planned.includes(400), planned.includes(421)]).toEqual([true, false]);
});

test('whatever is planned is an index, once', () => {
  const planned = planLook([...filler(500, 'Total: € 1,00'), ...filler(500, 'Customer')]);
  expect(new Set(planned).size).toBe(planned.length);
  expect(planned.every((index) => index >= 0 && index < 1_000)).toBe(true);
});

test('of an invoice of some hundred lines the amounts come first, with what follows them', () => {
  const lines = [
    ...filler(200),
    line('Total'),
    line('€ 12,00'),
    line('Paid in advance'),
    line('€ 2,00'),
    ...filler(150),
  ];
  const planned = planLook(lines);
  expect(planned.length).toBeLessThanOrEqual(120);
  expect(planned).toEqual(expect.arrayContaining([200, 201, 202, 203]));
});

test('of a list of goods that is too long to be added up a few lines are looked at, and those right above the total', () => {
  const goods = (from: number, count: number) => Array.from({ length: count }, (_, at) => line(`€ ${from + at},10`));
  const short = [...filler(60), ...goods(100, 30), line('Total'), line('€ 12,00')];
  expect(planLook(short)).toEqual(expect.arrayContaining(Array.from({ length: 30 }, (_, at) => 60 + at)));
  const long = [...filler(60), ...goods(100, 900), line('Total'), line('€ 12,00'), ...filler(20)];
  const planned = planLook(long);
  expect(planned.length).toBeLessThan(150);
  expect(planned).toEqual(expect.arrayContaining([...Array.from({ length: 10 }, (_, at) => 950 + at), 960, 961]));
});

test('a sentence that asks for an amount is looked at, however long the page and the sentence are', () => {
  const wish = 'Would you be so kind as to transfer the amount of € 120,00 for the work on your roof within two weeks';
  const lines = [...filler(2_000), line(`${wish} to NL91 ABNA 0417 1643 00?`), ...filler(2_000)];
  expect(planLook(lines)).toContain(2_000);
});

test('a word that messages begin with is no label, unless an amount follows', () => {
  const list = (text: string) => [
    ...filler(60),
    ...filler(20, text),
    ...filler(60),
    line('Total: € 12,00'),
    ...filler(60),
  ];
  const planned = (text: string) => planLook(list(text)).includes(65);
  expect(planned('Delivery of your oak boards on Monday')).toBe(false);
  expect(planned('Delivery of your oak boards € 5,00')).toBe(true);
  expect(planned('Delivery')).toBe(true);
});
