import { evidenceAt } from '../evidence.ts';
import { plainWord } from '../lexicon/plain-words.ts';
import type { PageText } from '../page-text.ts';
import type { Alternative } from '../reading.ts';
import { readDates, type DateOrder } from './read-date.ts';

const MAX_SENTENCE = 400;
/** Words for paying, and words right before a last day, in plain letters, of all our languages. */
const PAYING =
  /pay|due|remit|transfer|zahl|begleich|uberweis|fallig|betal|voldo|over te maken|overma|maak|regl|vire|echeance|pagar|pago|abon|transfer|vence|pagat|pagament|versa|bonific|scaden|liquid|zaplac|platn|przelew|wplat|indbetal|forfald|forfall|maks|erapaiv|uhrad|zapla|splatn/u;
const UNTIL =
  /(?:^|[\s(])(?:due(?: on)?|by|before|until|no later than|bis(?: spatestens)?(?: zum| am)?|spatestens(?: bis)?(?: zum| am)?|voor|uiterlijk(?: op)?|tot(?: en met)?|jusqu.?au|avant le|au plus tard le|antes del?|hasta el|entro il|entro|ate(?: ao dia)?|do dnia|do|senest(?: den)?|inden|senast(?: den)?|innen|viimeistaan|mennessa|do data|nejpozdeji(?: do)?)[\s:]*$/u;

/**
 * The last day to pay, as a sentence says it: "Bitte begleichen Sie den Betrag bis zum 24.04.2026." Nothing where
 * sentences name several days, such as one for a discount.
 */
export function readSaidDueDate(page: PageText, order: DateOrder): Alternative<string>[] {
  const found: Alternative<string>[] = [];
  for (const line of page.shown) {
    if (line.text.length > MAX_SENTENCE || line.text.length < 12 || !/\d/.test(line.text)) continue;
    for (const { index } of line.text.matchAll(
      /(?<![\d.,/-])\d{1,4}(?=[\s.,/-])|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}/gu,
    )) {
      const before = plainWord(line.text.slice(Math.max(0, index - 120), index));
      const after = line.text.slice(index, index + 60);
      const days = readDates(after.slice(0, 24), page.language, order);
      if (days.length === 0 || !UNTIL.test(before) || !isAboutPaying(before, after)) continue;
      found.push(...days.map((value) => ({ value, evidence: [evidenceAt(line, 'page')] })));
    }
  }
  return new Set(found.map(({ value }) => value)).size === 1 ? found : [];
}

/** Dutch and German put the verb at the end: "graag voor 1 oktober overmaken". */
function isAboutPaying(before: string, after: string): boolean {
  const [rest = ''] = plainWord(after).split(/[!?;]|[.](?=\s)/);
  return PAYING.test(before) || PAYING.test(rest);
}
