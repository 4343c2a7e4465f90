/** Two words of 32 bits for each text. */
const WORDS = 2;
const [DIGITS, LETTERS] = [0, 10];

/** The number of a digit or a small letter; -1 of anything else, and of anything longer. */
export function signOf(text: string): number {
  return text.length === 1 ? signOfCode(text.charCodeAt(0)) : -1;
}

function signOfCode(code: number): number {
  if (code >= 97 && code <= 122) return LETTERS + code - 97;
  return code >= 48 && code <= 57 ? DIGITS + code - 48 : -1;
}

/**
 * Which digits and letters (a–z) each of some texts has, a bit for each. What a person types first is one of them, most texts
 * have it somewhere, and finding it there takes the longest of all searches. `ends`: where in `text` the next one begins.
 */
export function collectSigns(text: string, ends: Uint32Array): Uint32Array {
  const signs = new Uint32Array(ends.length * WORDS);
  let at = 0;
  for (const [line, end] of ends.entries()) {
    let [low, high] = [0, 0];
    for (; at < end; at += 1) {
      const sign = signOfCode(text.charCodeAt(at));
      if (sign >= 32) high |= 1 << (sign - 32);
      else if (sign >= 0) low |= 1 << sign;
    }
    signs.set([low, high], line * WORDS);
  }
  return signs;
}

/** Marks the texts that have a sign; `first`: the place of the first one. */
export function markSign(signs: Uint32Array, sign: number, hits: Uint8Array, first: number): void {
  const bit = 1 << (sign & 31);
  for (let at = sign >> 5, place = first; at < signs.length; at += WORDS, place += 1) {
    if (((signs[at] ?? 0) & bit) !== 0) hits[place] = 1;
  }
}
