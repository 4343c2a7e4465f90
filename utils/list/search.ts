/** Without case, accents and width: `Łódź Café` is found by `cafe`. */
export function foldText(text: string): string {
  const plain = /^[\x20-\x7e\n]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}

/**
 * What a typed text can be the beginning of, as canonical decimals: `49,9` → `49.9`; `1.234,50` → `1234.50`; `1.234` is
 * a thousand or has three decimals, so both. A search may look for both: it asks nobody for money.
 */
export function amountBeginnings(text: string): string[] {
  const bare = text.replace(/[\p{Sc}\s'’]/gu, '').replace(/[.,][-–—]+$/, '');
  if (!/^\d[\d.,]*$/.test(bare)) return [];
  const signs = bare.replace(/\d/g, '');
  if (signs === '') return [bare];
  const at = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const digits = bare.slice(0, at).replace(/[.,]/g, '');
  const decimals = bare.slice(at + 1);
  const isOneKind = new Set(signs).size === 1;
  if (isOneKind && signs.length > 1) return [digits + decimals];
  const asDecimal = `${digits}.${decimals}`;
  return isOneKind && decimals.length === 3 ? [digits + decimals, asDecimal] : [asDecimal];
}

/**
 * `letters`: which of `a` to `z` are in the words, a bit each. It lies in the entry itself, the words elsewhere in memory:
 * of very many, most are passed over without going there.
 */
type Searched = { readonly words: string; readonly decimal: string; readonly letters: number };

const [FIRST_LETTER, LETTERS] = [97, 26];

export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - FIRST_LETTER;
    if (letter >= 0 && letter < LETTERS) letters |= 1 << letter;
  }
  return letters;
}

/** Whether something is found by a query: by the amount that the query is, or by every word of it. */
export function makeSearch(query: string): (searched: Searched) => boolean {
  const whole = amountBeginnings(query);
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const letters = lettersOf(word);
      return { word, letters, isLetter: word.length === 1 && letters !== 0, amounts: amountBeginnings(word) };
    });
  // Called for each of very many: plain loops.
  return (searched) => {
    for (const { word, letters, isLetter, amounts } of words) {
      const mayHold = (searched.letters & letters) === letters;
      if (mayHold && (isLetter || searched.words.includes(word))) continue;
      if (begins(searched.decimal, amounts)) continue;
      return begins(searched.decimal, whole);
    }
    return true;
  };
}

function begins(decimal: string, beginnings: readonly string[]): boolean {
  for (const beginning of beginnings) if (decimal.startsWith(beginning)) return true;
  return false;
}
