import { fail, ok, type Result } from '../errors/result.ts';

/** A reviver's third argument (ES2026 `JSON.parse` source text access; Chromium 114, Firefox 135). */
type Source = { readonly source?: string };

/**
 * JSON text to a value without loss: an integer beyond the safe range (transaction ids have 17 digits, an all-digit
 * order id may come back as a number) stays the text that was sent.
 */
export function parseJson(text: string): Result<unknown, 'answer_unexpected'> {
  try {
    return ok(JSON.parse(text, keepBigIntegers as (key: string, value: unknown) => unknown));
  } catch {
    return fail('answer_unexpected');
  }
}

function keepBigIntegers(_key: string, value: unknown, context: Source): unknown {
  const lossy = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return lossy && context.source !== undefined && /^-?\d+$/.test(context.source) ? context.source : value;
}
