import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRows } from '../tools/read/json-lines.ts';
import type { AmountRow } from '../tools/score/amount-rows.ts';
import { isSameAmount } from '../tools/score/verdict.ts';
import { microsoftReader, ours, priceParserReader, type AmountReader } from './amount-readers.ts';
import { AMOUNT_STRINGS } from './amount-strings/all.ts';
import type { AmountString } from './amount-strings/amount-string.ts';
import type { Bench, BenchRow } from './bench.ts';
import { timeLoops } from './time-loops.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/amounts.jsonl');
const OTHERS: readonly AmountReader[] = [priceParserReader, microsoftReader];
const LOOPS = { loops: 15, loopMs: 25, warmUpMs: 300 };

type Accuracy = { readonly right: number; readonly wrong: number; readonly sureWrong: number };

/** The amount parser against two others on the same strings: what they get right and wrong, and how fast. */
export const amounts: Bench = {
  subject: 'amounts',
  run(tell) {
    const corpus = readCorpus();
    if (corpus === null) tell('The shared corpus is not here: our own strings only.');
    return Promise.resolve([
      ...compare(`${AMOUNT_STRINGS.length} strings of ours`, AMOUNT_STRINGS),
      ...(corpus === null ? [] : compare(`${corpus.length} strings of the corpus`, corpus)),
      ...race(tell),
    ]);
  },
};

/** Rows with one reading whose text tells the currency, and those without an amount. */
function readCorpus(): AmountString[] | null {
  if (!existsSync(CORPUS)) return null;
  return parseRows<AmountRow>(readFileSync(CORPUS, 'utf8'), 'amounts.jsonl')
    .filter(
      (row) =>
        row.kind === 'none' ||
        (row.kind === 'amount' && row.ambiguous_separator !== true && row.decimal_separator === undefined),
    )
    .map((row) => [row.text, row.amount, row.currency, row.lang ?? undefined]);
}

function compare(what: string, strings: readonly AmountString[]): BenchRow[] {
  const own = judgeAll(ours, strings);
  const percent = (count: number): number => (100 * count) / strings.length;
  const rows = OTHERS.flatMap((other): BenchRow[] => {
    const theirs = judgeAll(other, strings);
    return [
      {
        name: `amounts: ${what}, right, vs ${other.name} (%)`,
        ours: percent(own.right),
        reference: percent(theirs.right),
        ratio: own.right / theirs.right,
        target: 'ours ≥ theirs',
        ok: own.right >= theirs.right,
      },
      {
        name: `amounts: ${what}, wrong, vs ${other.name} (%)`,
        ours: percent(own.wrong),
        reference: percent(theirs.wrong),
        ratio: null,
        target: 'ours ≤ theirs',
        ok: own.wrong <= theirs.wrong,
      },
    ];
  });
  const sure = { reference: null, ratio: null, target: '0', ok: own.sureWrong === 0 };
  return [...rows, { name: `amounts: ${what}, wrong but sure (count)`, ours: own.sureWrong, ...sure }];
}

/**
 * Right: the amount, and its currency where the text tells it. A text that leaves its currency open may be answered with
 * any, since the others know no symbol of several.
 */
function judgeAll(reader: AmountReader, strings: readonly AmountString[]): Accuracy {
  let right = 0;
  let wrong = 0;
  let sureWrong = 0;
  for (const [text, amount, currency, language] of strings) {
    const read = reader.read(text, language);
    const isAmount =
      amount === null || read.amount === null ? amount === read.amount : isSameAmount(amount, read.amount);
    const isCurrency = amount === null || currency === null || currency === read.currency;
    const isSilent = read.amount === null || (isAmount && read.currency === null);
    if (isAmount && isCurrency) right += 1;
    else if (!isSilent) {
      wrong += 1;
      if (read.isSure) sureWrong += 1;
    }
  }
  return { right, wrong, sureWrong };
}

function race(tell: (line: string) => void): BenchRow[] {
  const readers = [ours, ...OTHERS];
  const things = readers.map((reader) => ({ name: reader.name, run: () => readAll(reader) }));
  // The same thing twice: what differs between the two is noise.
  const times = timeLoops([...things, { name: 'control', run: () => readAll(ours) }], LOOPS);
  const { warmUpMs, loops, loopMs } = LOOPS;
  tell(
    `amounts: ${loops} loops of ${loopMs} ms each after ${warmUpMs} ms, interleaved, starting one further each round`,
  );
  for (const [name, time] of times) tell(`amounts: ${name}, ${rate(time.median)} a second (best ${rate(time.min)})`);
  const own = perSecond(times.get(ours.name)?.median);
  return OTHERS.map((other) => {
    const theirs = perSecond(times.get(other.name)?.median);
    const isPromised = other === microsoftReader;
    return {
      name: `amounts: strings of ours a second, vs ${other.name}`,
      ours: own,
      reference: theirs,
      ratio: own / theirs,
      target: isPromised ? '≥ 100 ×' : 'told only',
      ok: !isPromised || own >= 100 * theirs,
    };
  });
}

function readAll(reader: AmountReader): void {
  for (const [text, , , language] of AMOUNT_STRINGS) reader.run(text, language);
}

function perSecond(microseconds: number | undefined): number {
  return microseconds === undefined ? Number.NaN : (1e6 * AMOUNT_STRINGS.length) / microseconds;
}

function rate(microseconds: number): string {
  return Math.round(perSecond(microseconds)).toLocaleString('en');
}
