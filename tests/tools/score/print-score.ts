import { countMarks, groupBy, type Count, type Mark } from './tally.ts';

const HEAD = ['', 'rows', 'right', 'abstained', 'wrong', 'wrong but sure'];

/** A set of marks as a table: all, by field, by source. */
export function formatSet(name: string, marks: readonly Mark[]): string {
  const lines = [
    ...[...groupBy(marks, (mark) => mark.field)].map(([field, group]) => row(`  ${field}`, countMarks(group))),
    ...[...groupBy(marks, (mark) => mark.source)].map(([source, group]) => row(`  from ${source}`, countMarks(group))),
  ];
  return formatTable([[name, ...HEAD.slice(1)], row('  all fields', countMarks(marks)), ...lines]);
}

function row(name: string, { rows, right, abstained, wrong, sureWrong }: Count): string[] {
  return [
    name,
    String(rows),
    withShare(right, rows),
    withShare(abstained, rows),
    withShare(wrong, rows),
    String(sureWrong),
  ];
}

function withShare(part: number, whole: number): string {
  return `${part} ${formatShare(part, whole).padStart(7)}`;
}

/** "98.4 %", a dash of nothing. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Columns under each other, the first to the left and the rest to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
