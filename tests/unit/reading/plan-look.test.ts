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
