/** A JSON object's fields; anything else has none. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** Unset in the API's eyes. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** A whole number, given as a JSON number or as digits in a string ("1000"); null for anything else. */
export function coerceInteger(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}

/** Text, or a number as text (all-digit order ids come as either); null for anything else. */
export function coerceText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

/** PHP's idea of true, which is what old clients send: true, 1, "1", "true". */
export function coerceFlag(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}

/** Length in characters as people count code points. Whether the API counts bytes is unknown. */
export function lengthOf(text: string): number {
  return [...text].length;
}
