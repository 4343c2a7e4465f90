// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { amountOfPlaced, type PlacedText } from '../read-placed.ts';

/** Rows that are less far apart than their lines are high. */
const rows = (...texts: readonly (readonly [label: string, amount: string, left?: number])[]): PlacedText[] =>
  texts.flatMap(([label, amount, left = 300], index): PlacedText[] => [
    [label, 20, 100 + 16 * index, 80, 40],
    [amount, left, 100 + 16 * index, 60, 40],
  ]);

describe('what stands beside a label', () => {
  test('is in its row, and not in the next one that reaches into it', () => {
    expect(amountOfPlaced(rows(['Total', '£120.00'], ['Credit limit', '£1,000.00', 286]))).toBe('120.00 likely');
  });

  test('is the nearest, though another is in line to a pixel', () => {
    const texts: PlacedText[] = [
      ['Total', 20, 100, 40, 18],
      ['£100.00', 100, 108, 60, 18],
      ['£5.00', 300, 100, 40, 18],
    ];
    expect(amountOfPlaced(texts)).toMatch(/^null unsure 100.00/);
  });

  test('may be higher than the label, or lower', () => {
    expect(
      amountOfPlaced([
        ['Total', 20, 100, 40, 18],
        ['£5.00', 300, 92, 60, 36],
      ]),
    ).toBe('5.00 likely');
    expect(
      amountOfPlaced([
        ['Total', 20, 100, 40, 40],
        ['£5.00', 300, 104, 60, 14],
      ]),
    ).toBe('5.00 likely');
  });
});

describe('a number in two columns', () => {
  test.each([
    [
      'is asked about where the second may be cents',
      [
        ['€ 12', 200, 100, 30, 18],
        ['50', 260, 100, 20, 18],
      ],
      'null unsure 12',
    ],
    [
      'is two where the first has its cents',
      [
        ['€ 12.00', 200, 100, 30, 18],
        ['50', 260, 100, 20, 18],
      ],
      '12.00 likely',
    ],
    [
      'is asked about where its cents begin with a zero',
      [
        ['€ 12', 200, 100, 30, 18],
        ['05', 260, 100, 20, 18],
      ],
      'null unsure 12',
    ],
  ] as const)('%s', (_name, numbers, amount) => {
    expect(amountOfPlaced([['Total due', 20, 100, 70, 18], ...numbers])).toBe(amount);
  });
});
