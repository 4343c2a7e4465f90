import { formatShare, formatTable } from './print-score.ts';
import { countMarks, countVerdicts, groupBy, worst, type Mark } from './tally.ts';

/** A promise with its figure. */
export type Measure = { readonly name: string; readonly target: string; readonly figure: string; readonly ok: boolean };

const PLAIN = 'amount, currency told';

/** What was promised of amounts in text; nothing where no such row was judged. */
export function measureAmounts(marks: readonly Mark[]): Measure[] {
  const plain = marks.filter((mark) => mark.set === PLAIN);
  if (plain.length === 0) return [];
  const rows = [...groupBy(plain, (mark) => mark.id).values()].map((group) => worst(group.map((mark) => mark.verdict)));
  const { right, wrong, sureWrong } = countVerdicts(rows);
  const none = countMarks(marks.filter((mark) => mark.set === 'none' && mark.field === 'amount'));
  return [
    atLeast('texts: amount and currency right', right, rows.length, 98),
    none.rows === 0 ? null : atMost('texts without an amount: something read', none.wrong, none.rows, 0),
    atMost('texts: amount or currency wrong', wrong, rows.length, 0.3),
    { name: 'texts: wrong, reported as exact', target: '0', figure: String(sureWrong), ok: sureWrong === 0 },
  ].filter((measure) => measure !== null);
}

/** What was promised of one set of pages. */
export function measurePages(name: string, marks: readonly Mark[]): Measure[] {
  if (marks.length === 0) return [];
  const of = (field: string): Mark[] => marks.filter((mark) => mark.field === field);
  const share = (field: string, atLeastPercent: number): Measure => {
    const { right, rows } = countMarks(of(field));
    return atLeast(`${name}: ${field} right`, right, rows, atLeastPercent);
  };
  const { wrong, sureWrong } = countMarks(of('amount'));
  return [
    share('amount', 95),
    share('currency', 95),
    share('invoice_number', 90),
    { name: `${name}: wrong amounts, reported as exact`, target: '0', figure: String(sureWrong), ok: sureWrong === 0 },
    {
      name: `${name}: wrong amounts, filled in as likely`,
      target: '≤ 1',
      figure: String(wrong - sureWrong),
      ok: wrong - sureWrong <= 1,
    },
  ];
}

function atLeast(name: string, part: number, whole: number, percent: number): Measure {
  const ok = part * 100 >= percent * whole;
  return { name, target: `≥ ${percent} %`, figure: formatPart(part, whole), ok };
}

function atMost(name: string, part: number, whole: number, percent: number): Measure {
  const ok = part * 100 <= percent * whole;
  return { name, target: `≤ ${percent} %`, figure: formatPart(part, whole), ok };
}

function formatPart(part: number, whole: number): string {
  return `${formatShare(part, whole)} (${part} of ${whole})`;
}

export function formatMeasures(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, target, figure, ok }) => [name, target, figure, ok ? 'ok' : 'NOT OK']);
  return formatTable([['measures', 'target', 'figure', ''], ...rows]);
}
