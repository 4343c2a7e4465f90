import * as data from './bound-words.ts';
import { endsWithPhrase, readPhrases, startsWithPhrase } from './match-phrase.ts';

/** What a number's surroundings say about it, as patterns on the text right before or after. Data in several languages. */

const SCALES =
  'hundred|thousand|millions?|milli?on(?:en|er|es|i)?|miljoe?n(?:en)?|miljoner|mln|mio|mill|bn|billions?|billion(?:en)?|' +
  'trillions?|milliarden?|milliards?|miljard(?:en)?|mrd|mld|milyon|milyar|bin|miles|mil|mille|mila|millones|' +
  'milh(?:ão|ao|ões|oes)|bilh(?:ão|ao|ões|oes)|mil milhões|milion[iey]?|milion(?:a|ů|ow|ów)|miliard[iy]?|tusen|tausend|duizend|tisíc|' +
  'tys|grand|lakhs?|lacs?|crores?|juta|ribu|rb|jt|k|m|тыс\\p{L}*|млн|млрд|миллион\\p{L}*|миллиард\\p{L}*|мільйон\\p{L}*|' +
  'мянга\\p{L}*|сая\\p{L}*|хиляд\\p{L}*|милион\\p{L}*|de millions|मिलियन|बिलियन|लाख|करोड़|हज़ार|हजार|ألف|الف|آلاف|مليون|ملايين|' +
  'מיליון|אלף|אלפים|ngàn|nghìn|triệu|tỷ|tỉ|ათასი|მილიონი|พัน|หมื่น|แสน|ล้าน';
/** Numerals that need no space after them. */
const SOLID_SCALES = '[億亿万萬千仟百兆십백천만억조]';
const MINORS =
  'cents?|ct|cts|c|¢|p|pence|penny|pennies|penni|pfennig|centen|centimes?|centimos|céntimos?|centesimi|centavos?|sent|sents|sen|' +
  'öre|øre|ore|eyrir|aurar|grosz[ye]?|haléř\\p{L}*|halier\\p{L}*|bani|kuruş|krš|lipa|filler|paise|paisa|satang|dimes?|' +
  'nickels?|quarters?|коп\\p{L}*|цент\\p{L}*|стотин\\p{L}*|мөнгө|سنت|سينت|فلس|قرش|קרוש|סנט\\p{L}*|אגורות|अगोरा|पैसे|सेंट|' +
  'თეთრი|თეთრ\\p{L}*|ცენტი|xu|xen|hào|角|分|毛|毫|銭|錢|セント|센트|전|สตางค์';

const BOUNDS_BEFORE = readPhrases(data.BOUND_WORDS_BEFORE);
const BOUNDS_AFTER = readPhrases(data.BOUND_WORDS_AFTER);
const RANGES = readPhrases(data.RANGE_WORDS);
const FROMS = readPhrases(data.FROM_WORDS);
const STRUCK = readPhrases(data.STRUCK_WORDS);
const POINTS = readPhrases(data.POINT_WORDS);
const ANDS = readPhrases(data.AND_WORDS);
const TAXES = readPhrases(data.TAX_WORDS);

/** Scale words: the number is a part of the amount only ("$ 75 million"). */
export const SCALE_AFTER = new RegExp(`^[ -]?(?:${SOLID_SCALES}|(?:${SCALES})(?![\\p{L}]))`, 'iu');
/** Minor units: "23 cents" is not 23 of anything that is asked here. */
export const MINOR_AFTER = new RegExp(`^ ?(?:${MINORS})(?![\\p{L}$/])`, 'iu');
export const PERCENT_AFTER =
  /^ ?(?:[%‰]|percent|procent|prozent|pct|pour ?cent|por ?cento|por ciento|per ?cento|p\.c\.|процент|проц|yüzde)/iu;
/** "%25", as Turkish has it. */
export const PERCENT_BEFORE = /(?<![\d)]\s{0,2})%$/u;
/** Square metres, cubic centimetres, kilograms in one sign each; degrees. */
export const MEASURE_AFTER = /^ ?[\u3371-\u33df\u2103\u2109°]/u;
/** A price for one piece, kilo, month. */
export const UNIT_AFTER = /^\s?(?:\/ ?\p{L}|(?:per|pro|par|por|je|al|each|p\.?\/? ?[mju]\.)(?: \p{L}|$|\s))/iu;
export const UNIT_BEFORE = /\d\s?[x×*@]\s?$|\d x de\s?$|@\s?$/iu;
export const TIMES_AFTER = /^\s?(?:[x×](?=[\s\d€$£]|$)|\* ?[\d€$£])/iu;
export const CREDIT_AFTER = /^ ?CR(?![\p{L}\d])/u;
const NUMBER_GOES_ON = /^ ?(?:\p{L}{1,3} |[وו])?\d{1,3}(?![\d.,])/u;

/** An old price comes after these words. */
export function isStruckBy(before: string): boolean {
  return endsWithPhrase(before, STRUCK);
}

/** "From": a price that may be higher. */
export function isFrom(before: string): boolean {
  return endsWithPhrase(before, FROMS);
}

/** A bound, or a guess: not the amount itself. */
export function isBound(before: string, after: string): boolean {
  return endsWithPhrase(before, BOUNDS_BEFORE) || startsWithPhrase(after, BOUNDS_AFTER);
}

/** Whether the text between two numbers makes them the ends of a range; `and` only where it may. */
export function joinsRange(between: string, mayBeAnd: boolean): boolean {
  const word = between.trim().toLowerCase();
  return RANGES.has(word) || (mayBeAnd && ANDS.has(word));
}

/** Whether the text between two numbers makes one of them: "2 point 5". */
export function joinsNumber(between: string): boolean {
  return POINTS.has(between.trim().toLowerCase());
}

/** A whole amount may go on in words: "3 dollars and ten", "20 $ 43". */
export function goesOn(after: string): boolean {
  return NUMBER_GOES_ON.test(after) || (startsWithPhrase(after, ANDS) && /^ ?\p{L}{1,3} /u.test(after));
}

/** A tax follows, so that the bare number before it may be an amount. */
export function isBeforeTax(after: string): boolean {
  return startsWithPhrase(after.replace(/^[ (]{1,2}/, ''), TAXES);
}
