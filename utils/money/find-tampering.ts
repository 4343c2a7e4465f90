import { digitScript } from './normalize-digits.ts';

export type Tampering = 'bidi' | 'invisible' | 'digits' | 'marks' | 'letters';

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const HIDDEN =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u2060-\\u2064\\u206a-\\u206f' +
  '\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
/** Direction marks may stand at the edge of a number, where `Intl` puts them, never inside. */
const EDGE = '\\u061c\\u200e\\u200f';
const INSIDE = new RegExp(`[\\p{Nd}.,'][${HIDDEN}]+[\\p{Nd}.,']`, 'u');
const TOUCHING = new RegExp(`\\p{Nd}(?![${EDGE}])[${HIDDEN}]|(?![${EDGE}])[${HIDDEN}]\\p{Nd}`, 'u');
/** Printable ASCII, letters of Europe, plain spaces and punctuation, currency signs: nothing to look for. */
const PLAIN =
  /^[\x20-\x7e\n\r\t\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2000-\u200a\u2010-\u2027\u202f\u20a0-\u20c0]*$/;
const TAGS = /[\u{e0000}-\u{e0fff}]/u;
const MARKED = /\p{Nd}[\p{M}]/u;
const RUN = /\p{Nd}[\p{Nd}.,'\u066b\u066c]*/gu;
const DIGIT = /\p{Nd}/gu;

/**
 * Signs that digits in the text are not what they look like: invisible or direction-changing characters, mixed or
 * unknown digit scripts, marks on digits. Null when there are none.
 */
export function findTampering(text: string): Tampering | null {
  if (PLAIN.test(text)) return null;
  if (BIDI.test(text)) return 'bidi';
  if (INSIDE.test(text) || TOUCHING.test(text) || TAGS.test(text)) return 'invisible';
  if (MARKED.test(text)) return 'marks';
  for (const [run] of text.matchAll(RUN)) {
    const scripts = new Set(Array.from(run.matchAll(DIGIT), ([digit]) => digitScript(digit)));
    if (scripts.size > 1 || scripts.has(null)) return 'digits';
  }
  return null;
}

/** Letters that pass for digits: Latin, Cyrillic and Greek O, l, I. */
const LOOKALIKE_RUN = /^(?=.*\d)(?=.*[OoОоΟοlIІι|])[\dOoОоΟοlIІι|.,']+$/u;

/** Whether a run of letters and digits reads as a number only because letters stand in for digits: "1O0,00". */
export function hasLookalikes(run: string): boolean {
  return LOOKALIKE_RUN.test(run);
}
