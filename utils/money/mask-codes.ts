/** Stretches of text whose digits are no amounts: addresses, IBANs, dates, times, codes with dashes or slashes, phones. */
const NO_AMOUNTS: readonly RegExp[] = [
  /[^\s@]+@[^\s@]+/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/gu,
  /(?<![\d.,])\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/g,
  /(?<![\d.,])\d{1,2}([-/.] ?)\d{1,2}\1(?:\d{4}|\d{2})(?![\d.,]\d|\d)/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /(?<!\p{L})(?:saat|kl(?:o|o[ck]k[ae]n?)?|godz|ore)\.? ?[0-2]?\d\.[0-5]\d(?![\d.,]| ?(?:\p{Sc}|[A-Z]{3}|kr|tl|zł|kč)(?!\p{L}))/giu,
  /(?<![\d.,]|\p{Sc} ?)[0-2]?\d\.[0-5]\d ?uhr(?!\p{L})/giu,
  /\+ ?(?=(?:[ ()./-]{0,3}\d){8,15})\d{1,3}(?:[ ()./-]{0,3}\d+)+(?![.,]?\d)/g,
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_#/-]*\p{L})(?=[\p{L}\p{N}_#/-]*\d)[\p{L}\p{N}]+(?:[-_/#][\p{L}\p{N}]+)+/gu,
  /(?<![\p{L}\p{N}.,])(?:\d+(?:[-/_]\d+){2,}|\d{4,}[-/]\d+|\d+[-/]0\d*)(?![\d.,])/gu,
  /[#№]\s?[\p{L}\p{N}][\p{L}\p{N}./-]*/gu,
];
/** What such a stretch must not contain, since then it may be an amount after all: "EUR-5", "12,50/kg", "7/kg", "5,00-7,50". */
const MAY_BE_AMOUNT = /[€$£¥]|\d[.,]\d{2}(?!\d)|^\d+\/\p{L}+$/u;
const ALWAYS = 9;
/** Without any of these none of the patterns can match; most amounts are such texts. */
const MAY_HAVE_CODES = /[@:/#№+_-]|www\.|[A-Z]{2}\d\d|\d\. ?\d{1,2}\. ?\d|saat|kl|godz|ore|uhr/i;

/** Marks the stretches: 1 at every UTF-16 unit that belongs to one. */
export function maskCodes(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  if (!MAY_HAVE_CODES.test(text)) return mask;
  NO_AMOUNTS.forEach((pattern, index) => {
    for (const match of text.matchAll(pattern)) {
      if (index >= ALWAYS && MAY_BE_AMOUNT.test(match[0])) continue;
      mask.fill(1, match.index, match.index + match[0].length);
    }
  });
  return mask;
}
