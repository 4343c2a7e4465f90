import { plainWord } from '../lexicon/plain-words.ts';

/** Beginnings of words for what was paid before and for what is left, in plain letters, of all our languages. */
const PART =
  /(?<!\p{L})(?:received|deposit|retainer|down ?payment|prepa(?:id|yment)|part(?:ial)? payment|payment (?:history|schedule|plan|s received)|payments|instal+ments?|in advance|remaining|remainder|remit|paid (?:on|via|with|by)|acomptes?|arrhes|reste|solde|regler la somme|echeancier|anzahlung|abschlag|vorauszahlung|vorkasse erhalten|ratenzahlung|teilzahlung|teilbetrag|rest(?:betrag|zahlung|summe|schuld)|verbleib|voorschot|voldaan|verrekend|aanbetaling|aanbetaald|deelbetaling|restant|restbedrag|resterende|termijnen|anticipos?|entrega a cuenta|a cuenta|resto|pendiente|plazos|acconto|acconti|anticipi|rimanente|rate|sinal|adiantamento|entrada|restante|parcelas?|zaliczk|wplacono|reszta|zadatek|pozosta|raty|forskud|restbelob|rater|acontobelob|aconto|forskott|delbetalning|resterande|a conto|restbelop|delbetaling|forskudd|resterende|ennakko|ennakkomaksu|jaljella|loput|zaloh|zbyva|doplat|splatk)/u;
/** What is owed only if it is paid late, less if it is paid early, or given back, is no part of what is asked. */
const NO_PART =
  /(?<!\p{L})(?:skonto|sconto|escompte|korting|discount|kassarabat|kontantrabat|descuento|desconto|late|damage|security|hold|held|caution|kaution|borg|fianza|cauzione|penalt|interest|overdue|reminder|refund|mahn|verzug|saumnis|retard|penalit|indemnit|mora|interes|intere|mulcta|multa|juros|boete|aanman|incassokosten|rente|odset|urok|korko|viivast|drojsmal|paminn|forsinkel|purre|rykker)/u;

/** What an early payer is let off: a discount in percent, within a time. */
const EARLY =
  /(?<!\p{L})(?:skonto|sconto|escompte|korting|discount|kassarabat|kontantrabat|descuento|desconto|sleva|alennus)/u;
const IN_TIME =
  /(?<!\p{L})(?:within|before|if paid|by|binnen|voor|innerhalb|bis|sous|avant|entro|prima|dentro|antes|ate|inden|inom|innen|kuluessa|mennessa|w ciagu|do|pred)(?!\p{L})/u;

/** Whether a sentence tells what whoever pays early is let off: "With payment within 8 days 2 % Skonto, so …" */
export function saysEarly(sentence: string): boolean {
  const plain = plainWord(sentence);
  return /\d\s?%/.test(plain) && EARLY.test(plain) && IN_TIME.test(plain);
}

const DEPOSIT =
  /^(?:(?:initial )?deposit|retainer|down ?payment|aanbetaling|voorschot|anzahlung|acompte|arrhes|acconto|caparra|anticipo|senal|sinal|adiantamento|zaliczk|handpenning|forskud|forskott|zaloh|ennakkomaksu)/u;
const TO_PAY =
  /(?<!\p{L})(?:due|to (?:pay|be paid)|payable|te (?:betalen|voldoen)|fallig(?:e[nrs]?)?|zu (?:zahlen|bezahlen|leisten|entrichten)|a (?:verser|payer|regler|pagar|abonar|betale)|da (?:versare|pagare)|do zaplaty|att betala|at betale|maksettav\w+|k (?:uhrade|zaplaceni))(?!\p{L})/u;

/** Whether the label of an amount begins with a word for a part that is paid beforehand. */
export function isDeposit(label: string): boolean {
  return DEPOSIT.test(plainWord(label));
}

/** Whether the label of a deposit says that it is to be paid, and not that it was: "Deposit due now". */
export function saysToPay(label: string): boolean {
  return isDeposit(label) && TO_PAY.test(plainWord(label));
}

/** Whether a text speaks of a part of an amount: of a deposit, of payments, of what remains. */
export function saysPart(text: string): boolean {
  const plain = plainWord(text);
  return PART.test(plain) && !NO_PART.test(plain);
}

/** Whether a text speaks of what is owed only if it is paid early or late, or given back. */
export function saysCondition(text: string): boolean {
  return NO_PART.test(plainWord(text));
}

/** Words for a tax that is in an amount, as our languages write them. */
export const SAYS_INCLUDED =
  /(?<!\p{L})(?:in[ck]l|inc\.|compris|ttc|enthalten|inbegrepen|med moms|brutto|gross|sis|vč|w tym|z vat|zawiera)/iu;
