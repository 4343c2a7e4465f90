import { fail, ok, type Result } from '../errors/result.ts';

/** No answer of the API comes near this; more is a mistake or an attack. */
export const MAX_ANSWER_BYTES = 256 * 1024;

/**
 * The text of an answer, at most `MAX_ANSWER_BYTES` after decompression. Stops reading there, so a huge or
 * endlessly inflating body costs no memory. Network errors while reading reject, as `fetch` does.
 */
export async function readBody(response: Response): Promise<Result<string, 'answer_too_large'>> {
  if (response.body === null) return ok('');
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(text + decoder.decode());
    bytes += value.byteLength;
    if (bytes > MAX_ANSWER_BYTES) {
      await reader.cancel();
      return fail('answer_too_large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
