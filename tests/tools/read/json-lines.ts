export type JsonObject = Record<string, unknown>;

/** A line of a `.jsonl` file: its object, or the number of a line that is none. */
export type JsonLine = { readonly row: JsonObject } | { readonly broken: number };

/** The lines of a `.jsonl` text that are not empty. A line that is no JSON object is told by its number, from 1. */
export function parseJsonLines(text: string): JsonLine[] {
  return text.split('\n').flatMap((line, index): JsonLine[] => {
    if (line.trim() === '') return [];
    const row = parseObject(line);
    return [row === null ? { broken: index + 1 } : { row }];
  });
}

/** The rows of a text in which every line must be one. Throws at the first that is not. */
export function parseRows<Row extends object>(text: string, name: string): Row[] {
  return parseJsonLines(text).map((line) => {
    if ('broken' in line) throw new Error(`${name}, line ${line.broken}: no JSON object.`);
    return line.row as Row;
  });
}

function parseObject(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Rows as lines of JSON, each with its line end. */
export function formatRows(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
