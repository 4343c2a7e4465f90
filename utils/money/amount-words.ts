/** What a number's surroundings say about it, as patterns on the text before or after. Data, in several languages. */

/** Scale words: the number is a part of the amount only ("$ 75 million"). */
export const SCALE_AFTER =
  /^[ -]?(?:hundred|thousand|millions?|milli?on(?:en|er|es|i)?|miljoe?n(?:en)?|miljoner|mln|mio|mill|bn|billions?|billion(?:en)?|trillions?|milliarden?|milliards?|miljard(?:en)?|mrd|mld|milyon|milyar|miles|mil|mille|mila|millones|milh(?:ão|ao|ões|oes)|bilh(?:ão|ao|ões|oes)|mil milhões|milion[iey]?|miliard[iy]?|tusen|tausend|duizend|grand|lakhs?|crores?|k|m|тыс|млн|млрд|миллион\S*|миллиард\S*|de millions|मिलियन|बिलियन|[億亿万萬千百兆만천억조])(?![\p{L}])/iu;
/** Minor units: "23 cents" is not 23 of anything that is asked here. */
export const MINOR_AFTER =
  /^ ?(?:cents?|ct|cts|c|¢|p|pence|penny|pennies|centen|centimes?|centimos|céntimos?|centesimi|centavos?|öre|øre|ore|grosz[ye]?|haléř\S*|коп\S*)(?![\p{L}$])/iu;
export const PERCENT_AFTER = /^ ?(?:[%‰]|percent|procent|prozent|pct|pour ?cent|por ciento|per ?cento|p\.c\.)/iu;
/** A price for one piece, kilo, month. */
export const UNIT_AFTER = /^\s?(?:\/ ?\p{L}|(?:per|pro|par|por|je|al|each|p\.?\/? ?[mju]\.)(?: \p{L}|$|\s))/iu;
export const UNIT_BEFORE = /\d\s?[x×*@]\s?$|\d x de\s?$|@\s?$/iu;
export const TIMES_AFTER = /^\s?(?:[x×](?=[\s\d€$£]|$)|\* ?[\d€$£])/iu;
export const STRUCK_BEFORE = before(
  'was|statt|instead of|i\\.p\\.v\\.|uvp|msrp|rrp|au lieu de|antes|was|före|før|zamiast',
);
/** "From": a price that may be higher. */
export const FROM_BEFORE = before('from|ab|vanaf|à partir de|desde|från|fra|od|da|a partir de');
/** A bound, or a guess: not the amount itself. */
export const BOUND_BEFORE = before(
  'under|over|above|below|(?:less|more|lower|higher) than|at (?:least|most)|up to|about|around|between|exceed(?:s|ing)?|' +
    'no (?:more|less) than|tussen|(?:minder|meer|lager|hoger) dan|maximaal|minimaal|minstens|hoogstens|ongeveer|circa|ca|' +
    'unter|über|mindestens|höchstens|bis zu|zwischen|etwa|(?:mehr|weniger) als|(?:moins|plus) (?:de|que|d.)|au moins|' +
    'au plus|environ|entre|jusqu.à|menos de|más de|al menos|como máximo|meno di|più di|almeno|al massimo|tra|fino a|' +
    'mais de|até|pelo menos|poniżej|powyżej|ponad|co najmniej|do|mindst|højst|minst|högst|mer än|mindre än|alle|yli|' +
    'vähintään|nejméně|nejvýše|méně než|více než',
);
/** What stands between the ends of a range. */
export const RANGE_BETWEEN = /^\s?(?:-|to|tot|bis|à|a|t\/m|and|en|und|et|y|e)\s?$/iu;
export const CREDIT_AFTER = /^ ?CR(?![\p{L}\d])/u;
/** A whole amount may go on in words: "3 dollars and ten", "20 $ 43". */
export const GOES_ON_AFTER = /^ ?(?:(?:and|und|en|et|og|och|y|e|i|a|и|و) |(?:\p{L}{1,3} )?\d{1,3}(?![\d.,]))/iu;
/** Words that may follow a bare number that is an amount; any other word may be its unit. */
export const TAX_AFTER =
  /^[ (]{0,2}(?:incl|excl|inkl|exkl|zzgl|inc|ex|vat|gst|btw|mwst|ttc|ht|tva|iva|moms|dph|netto|brutto)(?!\p{L})/iu;

function before(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})[\\s.:]{0,3}$`, 'iu');
}
