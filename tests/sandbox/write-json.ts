declare global {
  interface JSON {
    /** ECMAScript "JSON.parse source text access"; Node has it, TypeScript's library not yet. */
    rawJSON(text: string): unknown;
  }
}

/**
 * JSON text the way the API's PHP writes it: `/`, `<` and `>` and everything beyond ASCII escaped.
 * A bigint becomes a bare number with all its digits, which is how a PSP id beyond 2^53 arrives.
 */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'bigint' ? JSON.rawJSON(item.toString()) : item,
  );
  return text
    .replaceAll('/', '\\/')
    .replace(/[<>\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The content type of every answer of the API, with its odd semicolon at the end. */
export const JSON_CONTENT_TYPE = 'application/json; charset=UTF-8;';

export function jsonResponse(value: unknown, status = 200): Response {
  return new Response(writeJson(value), { status, headers: { 'content-type': JSON_CONTENT_TYPE } });
}
