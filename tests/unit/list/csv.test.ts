import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvTime, dialectOf, writeCsv, type Cell, type Dialect } from '../../../utils/list/csv.ts';
import { SEED } from '../seed.ts';

const DUTCH = dialectOf(',');
const ENGLISH = dialectOf('.');

/** RFC 4180, written for these tests alone. */
function parseCsv(text: string, { separator }: Dialect): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let [cell, row, isQuoted] = ['', [] as string[], false];
  for (let at = 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) [cell, row] = ['', [...row, cell]];
    else if (!isQuoted && sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [cell, row, at] = ['', [], at + 1];
    } else cell += sign;
  }
  expect([cell, row, isQuoted]).toEqual(['', [], false]);
  return rows;
}

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@"\';,.\t\r\n 019eE/:aJan') }),
  fc.constantFrom('=1+1', '+31 20 1234567', '-5', '@SUM(A1)', '\t=1', '＝1', ' =1', '2026-12', '1e9', '00123'),
);

describe('any text', () => {
  test.each([DUTCH, ENGLISH])('survives, and is never a formula (%o)', (dialect) => {
    fc.assert(
      fc.property(fc.array(fc.array(HOSTILE, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const parsed = parseCsv(writeCsv(rows, dialect), dialect);
        expect(parsed.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [y, row] of rows.entries()) {
          for (const [x, text] of row.entries()) {
            const cell = parsed[y]?.[x] ?? '';
            expect([text, `'${text}`]).toContain(cell);
            expect(cell).not.toMatch(/^[\s\uFEFF]*[=+\-@＝＋－＠]/);
            expect(cell).not.toMatch(/^[\t\r\n]/);
          }
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

test.each([
  ['2026-014', '2026-014'],
  ['20260001', '20260001'],
  ['INV-12', 'INV-12'],
  ['Factuur 12', 'Factuur 12'],
  ['2026-12', "'2026-12"],
  ['1-2', "'1-2"],
  ['3/2026', "'3/2026"],
  ['01-02-2026', "'01-02-2026"],
  ['MAR-14', "'MAR-14"],
  ['5 mei', "'5 mei"],
  ['12:30', "'12:30"],
  ['00123', "'00123"],
  ['123456789012', "'123456789012"],
  ['4051823000000123', "'4051823000000123"],
  ['12E5', "'12E5"],
  ['+31612345678', "'+31612345678"],
])('an id stays what it is in a spreadsheet: %s', (id, cell) => {
  expect(writeCsv([[id]], ENGLISH)).toBe(`\uFEFF${cell}\r\n`);
});

test('amounts are numbers in the sign of the reader, also below zero', () => {
  const row: Cell[] = [{ decimal: '1234.50' }, { decimal: '-0.44' }, null, 'EUR'];
  expect(writeCsv([row], DUTCH)).toBe('\uFEFF1234,50;-0,44;;EUR\r\n');
  expect(writeCsv([row], ENGLISH)).toBe('\uFEFF1234.50,-0.44,,EUR\r\n');
});

test('times are ISO by the local clock, which no spreadsheet takes for anything else', () => {
  expect(csvTime(new Date(2026, 2, 9, 7, 5).getTime())).toBe('2026-03-09 07:05');
  expect(csvTime(null)).toBeNull();
});
