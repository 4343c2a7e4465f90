/**
 * `npm run --silent read:amounts -- FILE.jsonl`: reads the amount of each line's `text` with the parser that ships, and
 * prints the line with `amount`, `currency` and `certainty`. `amount` is null where the parser refuses or is unsure.
 */
import { readFileSync } from 'node:fs';
import { formatRows, parseJsonLines, type JsonObject } from './read/json-lines.ts';
import { readAmountText } from './read/read-amount-row.ts';

const [file] = process.argv.slice(2);
if (file === undefined) stop('Usage: npm run --silent read:amounts -- FILE.jsonl');

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    return stop(`${path} could not be read: ${(error as Error).message}`);
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function answer(row: JsonObject): JsonObject {
  const question = { text: textOf(row['text']) ?? '', lang: textOf(row['lang']), country: textOf(row['country']) };
  return { ...row, ...readAmountText(question) };
}

for (const line of parseJsonLines(readText(file))) {
  if ('row' in line) process.stdout.write(formatRows([answer(line.row)]));
  else {
    console.error(`Line ${line.broken} is no JSON object.`);
    process.exitCode = 1;
  }
}
