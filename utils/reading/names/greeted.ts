import type { PageText } from '../page-text.ts';
import type { Guess } from './guess.ts';
import { isName } from './is-name.ts';

const TOP_LINES = 16;
/** How letters begin, in the languages that are read, with a title before the name. */
const GREETING =
  /^(?:hello|hi|hey|dear|hallo|lieber?|guten tag|sehr geehrte[rs]?|beste|geachte|dag|bonjour|cher|chère|hola|estimad[oa]|gentile|car[oa]|ciao|buongiorno|olá|prezad[oa]|hej|kære|kära|bästa|hei|kjære|hyvä|moi|dzień dobry|witaj|szanown[ya]|dobrý den|vážen[ýá]|mil[ýá])\s+(?:(?:mr|mrs|ms|dr|herrn?|frau|heer|mevrouw|dhr|mevr|monsieur|madame|señora?|sr|sra|signora?|sig|sig\.ra|pan|pani|pane|paní)\.?\s+)*(\p{Lu}[^,;:!?]{2,60}?)\s*[,!:;]?$/iu;
const NOBODY =
  /(?<!\p{L})(?:customers?|clients?|guests?|members?|users?|sirs?|madam|team|all|friends?|kunden?|kundin|klanten?|gäste|cliente|clienti|clientes|klient|kunder?|asiakas|zákazní[kc]\p{L}*|herren|damen)(?!\p{L})/iu;

/** Whom a letter greets by first and last name, or by a company's: "Hello Jane Roe,". */
export function greeted(page: PageText): Guess | null {
  for (const line of page.shown.slice(0, TOP_LINES)) {
    const name = GREETING.exec(line.text)?.[1];
    if (name === undefined || !/^\p{Lu}\S*(?:\s\S+)+$/u.test(name) || NOBODY.test(name)) continue;
    if (isName(name)) return { name, line };
  }
  return null;
}
