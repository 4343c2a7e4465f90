import type { PageText } from '../page-text.ts';

const MAX_LINE = 80;
/** "(amounts in thousands of EUR)", "in T€", "in Tsd. Euro", "€'000" */
const SCALE =
  /(?<!\p{L})(?:in|en|i|w) (?:thousands|millions|tausend|tsd|mio|milliers|miles|millones|duizenden|migliaia|milhares|tys|tusen|tusinder|miljoonaa)(?!\p{L})|(?<!\p{L})[Tk]€|€['’ ]?000(?!\d)|\([£$€]?\s?['’]?000s?\)/u;

/** Whether a note says that amounts are printed in thousands or millions: then none is what it seems. */
export function hasScaleNote(page: PageText): boolean {
  return page.shown.some(({ text }) => text.length <= MAX_LINE && SCALE.test(text));
}
