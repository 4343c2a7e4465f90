/** The zeros of the digit scripts that are read: ASCII, Arabic-Indic, its Persian form, Devanagari, Bengali, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10] as const;

const SAME_AS: Readonly<Record<string, string>> = {
  '\uff0c': ',',
  '\uff0e': '.',
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u2032': "'",
  '`': "'",
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\uff0d': '-',
  '\uffe5': '¥',
  '\uffe6': '₩',
  '\uffe1': '£',
  '\uff04': '$',
  '\uff0b': '+',
  '\uff08': '(',
  '\uff09': ')',
  '\u066a': '%',
  '\uff05': '%',
};

const OTHER = /[^\x20-\x7e]|`/g;
/** Direction marks, which `Intl` puts at the edge of numbers, count as a space; inside a number they are tampering. */
const SPACE = /[\u061c\u200e\u200f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * The same text with one way to write digits, spaces, minus and apostrophes. Every UTF-16 unit stays where it is, so
 * offsets hold for the given text. Line ends and tabs stay: they part numbers.
 */
export function normalizeDigits(text: string): string {
  return text.replace(OTHER, (unit) => {
    if (SPACE.test(unit)) return ' ';
    const code = unit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    if (zero !== undefined) return String(code - zero);
    return (Object.hasOwn(SAME_AS, unit) ? SAME_AS[unit] : undefined) ?? unit;
  });
}

/** Which of the known scripts a digit belongs to, by its zero; null for digits of any other script. */
export function digitScript(digit: string): number | null {
  const code = digit.codePointAt(0) ?? 0;
  return ZEROS.find((start) => code >= start && code <= start + 9) ?? null;
}
