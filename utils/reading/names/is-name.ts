import { COUNTRY_NAMES } from '../currency/countries.ts';
import { readDates } from '../dates/read-date.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import { PAID_LINES, TITLES } from '../lexicon/titles.ts';
import type { Line } from '../page-text.ts';

const MAX_NAME = 80;
/** British, Canadian and Dutch postal codes; others have three digits or more in a row, which no name has. */
const POSTCODE = /(?<![A-Z\d])(?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2})(?![A-Z\d])/;
/** Legal forms at the end of a company's name, as the countries of our languages write them. */
const LEGAL_FORM =
  'inc|incorporated|llc|l\\.l\\.c|ltd|limited|plc|llp|corp|corporation|company|co|pty ltd|pvt ltd|gmbh|gmbh & co\\. kg|ag|kg|ug|ohg|gbr|e\\.?k|e\\.?v|b\\.?v|n\\.?v|v\\.?o\\.?f|s\\.?a|s\\.?a\\.?s|s\\.?a\\.?r\\.?l|sarl|eurl|sasu|s\\.?l|s\\.?l\\.?u|s\\.?r\\.?l|s\\.?p\\.?a|lda|ltda|unipessoal lda|ab|aktiebolag|oy|oyj|as|asa|a\\/s|aps|i\\/s|ivs|sp\\. ?z ?o\\.? ?o|spółka z o\\.o|s\\.r\\.o|a\\.s|kft|k\\.k|pte ltd|cv|sprl|srl|bvba|ek\\. ?för|v\\.?o\\.?s|s\\.?n\\.?c|sp\\. ?j|z\\.s|spol\\. s r\\.o|sp\\.j|hb|ans|da|ry|e\\. ?k';
const ENDS_LEGAL = new RegExp(`(?:^|[\\s,])(?:${LEGAL_FORM})\\.?(?: \\([^)]{0,20}\\))?$`, 'iu');
const STARTS_LEGAL = new RegExp(
  `^((?:[\\p{Lu}\\d&][\\p{L}\\p{N}&.'’-]*,? ){1,5}(?:${LEGAL_FORM})\\.?)(?=[\\s,|·•–-]|$)`,
  'iu',
);
/** "1 kg", "Dados da", "company": short forms are capitals; in small letters they are words or units. */
const ENDS_IN_WORD = /(?:^|\s)(?:ag|kg|ug|co|ab|as|da|ry|hb|ans|cv|sa|company|corporation)$/u;
const STREET =
  /^(?:p\.? ?o\.? box|postbus|postfach|apt|suite|unit|floor|c\/o|attn|t\.a\.v\.|z\. ?hd|tel|phone|fax|att|vat|btw|tva|iva|nif|cif|siret|kvk|org|ust|abn|ein|street|rue|calle|via|avenue|ul\.)(?!\p{L})|(?:straße|strasse|straat|gatan|gade|vägen|veien|laan|weg|katu|tie|platz|plein)(?:\s\d|$)|(?<!\p{L})(?:c\/|calle|rua|rue|via|viale|vicolo|corso|piazza|route|chemin|av\.|avda|pol\. ind|ulica|náměstí|gade|gata|gate)(?=\s|$)|(?<!\p{L})(?:street|road|avenue|lane|blvd|boulevard|drive|str\.|st\.|rd\.|ave\.?)(?:$|,|\s\d)/iu;

/** "Stadtgraben 11", "Keizersgracht 5" */
const HOUSE = /\p{Ll}(?:graben|ring|allee|ufer|damm|gasse|kade|gracht|dijk|singel|vej|allé)\s\d/u;
/** "City, State, ZIP Code": where an address is to be filled in. */
const PLACEHOLDER = /(?<!\p{L})(?:zip|post(?:al)?|area) ?codes?(?!\p{L})|,\s*(?:zip|state|country)(?=,|\s*$)|^city,/iu;

/** "Rounding (+/-) 0,17", "Amount chargeable (in words)" */
const OF_AMOUNT = /\d[.,]\d{2}$|\(?in (?:words|figures|letters)\)?$/iu;
const NO_NAME = [STREET, POSTCODE, PLACEHOLDER, OF_AMOUNT];

/** How headings end that are no names: "Order Info", "Final Bill & Receipt", "Meter No". */
const HEADING =
  /(?:^|[\s&])(?:info|information|details|summary|overview|charges|bills?|receipts?|invoices?|items|number|no|gstin|confirmation|received|polic(?:y|ies)|guarantee|orders?(?: \(.*\))?)$/iu;
/** The same in languages that write it in one word, or begin with it: "Zahlungsdetails", "Abholadresse", "Datos de pago". */
const HEADING_WORD =
  /(?:details|detaljer|gegevens|(?:kunden|zahlungs|rechnungs|bank|kontakt|bestell|liefer)daten|adressen?|anschrift|(?:^|lever|factuur|post|bezorg|woon|mail)adres|lysninger|uppgifter|tiedot|informa[ts]\p{L}+|übersicht|overzicht|oversi[gk]t|positionen|bekreftelse|bekræftelse|bekräftelse|bestätigung|bevestiging|vahvistus|ontvangen)$/iu;
const HEADING_START =
  /^(?:datos|dados|dati|dane (?:nabywcy|sprzedawcy|klienta|firmy|do)|údaje|coordonnées|données|informa[tcçz]\p{L}+|condi\p{L}+|resumen|riepilogo|confirm\p{L}+|conferma|potwierdzenie|potvrzení)(?=\s|$)/iu;
/** What can be done with a page, as its buttons say it: "PDF herunterladen Drucken". */
const ACTION = /(?<!\p{L})pdf(?!\p{L})|^(?:print|drucken|herunterladen|download|afdrukken|imprim[ei]r|stampa)$/iu;
/** How sentences begin that are not names, however many capitals they have. */
const SENTENCE =
  /^(?:new (?:reservation|order|booking) for|thanks?|dear|hello|hi|hey|we|please|this|your(?! (?:company|business|name))|you|if|for all|all|merci|cher|chère|bonjour|sie haben|u he(?:bt|eft)|vielen|sehr|hallo|guten|bedankt|beste|geachte|gracias|estimad[oa]|hola|grazie|gentile|obrigad[oa]|caro|dziękujemy|szanown[ya]|tack|hej|tak|takk|kiitos|hei|děkujeme|vážen[ýá]|dobrý|powered|copyright|kronor|öre|euros?|cents?|page|seite|pagina)(?![\p{L}-])/iu;

/** "Travel payment is due": what has a verb is no name. */
const VERB = /\s(?:is|are|was|ist|sind|est|jest|är)\s/u;
/** Some companies are called like this, too. */
const GREETING = /^(?:ciao|dzień dobry|bom dia|boa tarde|olá|buongiorno)(?!\p{L})/iu;

function capitals(words: readonly string[]): number {
  return words.filter((word) => /^["“„]?[\p{Lu}\d&]/u.test(word)).length / words.length;
}

/** Whether a text may be the name of a person or a company: no address, number, date, title, sentence or link. */
export function isName(text: string): boolean {
  const short = text.replace(/^[[(<"“„]/, '');
  if (text.length < 2 || text.length > MAX_NAME || !/^[\p{L}\d&]/u.test(short) || !/\p{L}{2}/u.test(text)) return false;
  if (/[@:|{}]|https?|www\.|\d{3}|[!?]$/u.test(text) || NO_NAME.some((part) => part.test(text))) return false;
  if (/^\d/.test(text) && !ENDS_LEGAL.test(text)) return false;
  // "COD. 01", "Lot 12"
  if (/^\p{L}{1,5}\.? ?\d+$/u.test(text)) return false;
  const words = text.split(' ');
  if (HEADING.test(text) || HEADING_WORD.test(text) || startsHeading(text) || ACTION.test(text)) return false;
  if (
    SENTENCE.test(text) ||
    ((GREETING.test(text) || VERB.test(text) || HOUSE.test(text)) && !ENDS_LEGAL.test(text)) ||
    (words.length > 2 && capitals(words) < 0.4)
  )
    return false;
  if (words.length > 8 || (text.endsWith('.') && words.length > 3 && !ENDS_LEGAL.test(text))) return false;
  return (
    !text.split(/\s(?:[–—-]|from|van|von)\s/).some(isTitle) &&
    !isNumberedTitle(text) &&
    !isPlace(text) &&
    readDates(text, null).length === 0
  );
}

/** "Datos de pago", "DATOS DE PAGO", but "Datos Consulting S.L." is a name. */
function startsHeading(text: string): boolean {
  const isSmall = /^\S+(?:$|\s\p{Ll})/u.test(text) || (text === text.toUpperCase() && !ENDS_LEGAL.test(text));
  return HEADING_START.test(text) && isSmall;
}

const COUNTRIES = new Set(Object.values(COUNTRY_NAMES).flatMap((names) => names.split('|')));

function isPlace(text: string): boolean {
  const [place = '', country] = text.split(/,\s*/);
  // "Dublin, Ireland", but "Smith, Jordan" may be Jordan Smith.
  const isPair = country !== undefined && !/\s/.test(place) && !/^(?:jordan|chad|georgia)$/i.test(country);
  return COUNTRIES.has(plainPhrase(isPair ? country : text));
}

/** "455 Foggy Heights,", "12 Mill Lane": a house number and its street. */
export function isStreet(text: string): boolean {
  return /^\d{1,5}[a-z]? \p{Lu}\p{Ll}/u.test(text) && (text.endsWith(',') || STREET.test(text));
}

/** "INVOICE 3-2-1", "Invoice #A-77", "Credit note CN-1" */
function isNumberedTitle(text: string): boolean {
  if (!/[\d#]/.test(text) || ENDS_LEGAL.test(text)) return false;
  const words = plainPhrase(text).split(' ');
  const phrases = [1, 2, 3].map((count) => words.slice(0, count).join(' '));
  return Object.values(TITLES).some((titles) => phrases.some((phrase) => titles.has(phrase)));
}

/** "Invoice", "PAID", "Credit note": what pages are, and no one's name. */
export function isTitle(text: string): boolean {
  const phrase = plainPhrase(text);
  return PAID_LINES.has(phrase) || Object.values(TITLES).some((set) => set.has(phrase));
}

/** Whether a line is a name and no label. */
export function isNameLine(line: Line): boolean {
  return isName(line.text) && !line.labels.some((label) => label.isClear);
}

export function endsWithLegalForm(text: string): boolean {
  return text.length <= MAX_NAME && ENDS_LEGAL.test(text) && !ENDS_IN_WORD.test(text);
}

/** The company at the beginning of a line that goes on with its address: "Acme Inc. 123 Van Ness". */
export function leadingCompany(text: string): string | null {
  const name = STARTS_LEGAL.exec(text)?.[1];
  return name === undefined || !isName(name) || ENDS_IN_WORD.test(name) ? null : name;
}

/** The name at the beginning of a line that goes on with a place: "Indigo House Oy, Turku, Finland". */
export function nameBeforePlace(text: string): string {
  const parts = text.split(/\s*[·•|]\s*|,\s+|\s+[–—-]\s+/);
  const [first = '', second = ''] = parts;
  if (parts.length < 2) return text;
  return ENDS_LEGAL.test(`x ${second}`) && second.length < 12 ? `${first}, ${second}` : first;
}
