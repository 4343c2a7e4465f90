/**
 * `npm run bench [-- SUBJECT …] [--json]`: measures what was promised against others, in one table; with `--json` one
 * object a row. Ends with 0 whatever the figures say: they depend on the machine.
 */
import { formatTable } from '../tools/score/print-score.ts';
import type { BenchRow } from './bench.ts';
import { BENCHES } from './registry.ts';

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const subjects = args.filter((arg) => !arg.startsWith('--'));
const unknown = subjects.filter((one) => !BENCHES.some((bench) => bench.subject === one));
if (unknown.length > 0) {
  console.error(
    `There is no bench of ${unknown.join(', ')}; there are ${BENCHES.map((one) => one.subject).join(', ')}.`,
  );
  process.exit(1);
}

const tell = (line: string): void => console.error(line);

function cells({ name, ours, reference, ratio, target, ok }: BenchRow): string[] {
  return [
    name,
    format(ours),
    format(reference),
    ratio === null ? '–' : `${format(ratio)} ×`,
    target,
    ok ? 'ok' : 'NOT OK',
  ];
}

function format(figure: number | null): string {
  if (figure === null) return '–';
  return figure >= 1_000 ? Math.round(figure).toLocaleString('en') : String(Number(figure.toPrecision(4)));
}

const rows: BenchRow[] = [];
for (const bench of BENCHES) {
  if (subjects.length === 0 || subjects.includes(bench.subject)) rows.push(...(await bench.run(tell)));
}
if (isJson) {
  for (const row of rows) console.log(JSON.stringify(row));
} else {
  console.log(formatTable([['', 'ours', 'reference', 'ratio', 'target', ''], ...rows.map(cells)]));
  console.log(`\n${rows.filter((row) => row.ok).length} of ${rows.length} as promised`);
}
