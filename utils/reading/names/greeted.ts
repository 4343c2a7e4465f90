import type { PageText } from '../page-text.ts';
import type { Guess } from './guess.ts';
import { isName } from './is-name.ts';

const TOP_LINES = 16;
/** How letters begin, in languages that do not bend the name behind it. */
const GREETING =
  /^(?:hello|hi|hey|dear|hallo|lieber?|sehr geehrte[rs]?|beste|geachte|bonjour|cher|chère|hola|estimad[oa]|gentile|car[oa]|ciao|buongiorno|olá|prezad[oa]|hej|kære|kära|bästa|hei|kjære)\s+/iu;
const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|heer|mevrouw|dhr|mevr|Monsieur|Madame|[Ss]eñora?|[Ss]ra?|[Ss]ignora?)\.?\s+)+/u;
const NAME = /^(\p{Lu}[^\s,;:!?]*(?:\s[^\s,;:!?]+){1,6}?)\s*[,!]$/u;
const NOBODY =
  /(?<!\p{L})(?:customers?|clients?|guests?|members?|sirs?|madam|team|all|friends?|holders?|payable|department|accounts?|parents?|kunden?|klanten?|gäste|cliente?s?|clienti|herren|damen)(?!\p{L})/iu;

/** Whom a letter greets by first and last name, or by a company's: "Hello Jane Roe,". */
export function greeted(page: PageText): Guess | null {
  for (const line of page.shown.slice(0, TOP_LINES)) {
    if (line.heading || line.text.length > 100 || !GREETING.test(line.text)) continue;
    const name = NAME.exec(line.text.replace(GREETING, '').replace(TITLE, ''))?.[1];
    if (name !== undefined && !NOBODY.test(name) && isName(name)) return { name, line };
  }
  return null;
}
