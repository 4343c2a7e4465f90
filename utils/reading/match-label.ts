import { isCurrencyCode } from '../money/iso-4217.ts';
import { LABELS } from './lexicon/all.ts';
import type { LabelField } from './lexicon/lexicon.ts';

/** A label at the start of a text, and what follows it there. */
export type Label = { readonly field: LabelField; readonly label: string; readonly rest: string };

const AMOUNT_FIELDS = new Set<LabelField>([
  'due',
  'payable',
  'grand_total',
  'total',
  'subtotal',
  'tax',
  'discount',
  'paid',
  'due_any',
]);
/** Words that may stand between a label of an amount and the amount without changing what it is. */
const QUALIFIER =
  /^(?:incl|inclusief|inclusive|inklusive|inkl|including|including|inc|ttc|with|all|btw|vat|mwst|ust|tva|iva|tax|taxes|brutto|gross|in|to|pay|now|bedrag|de|la|the|is|:|-|–|—|=|\||\()$/u;
/** Words that make a total one without tax. */
const WITHOUT_TAX =
  /(?<!\p{L})(?:excl|excluding|exclusief|exkl|ex|ht|hors|netto|net|sin|senza|ohne|before|zonder|excluded|escluso|esclusa)(?!\p{L})/u;
const BRACKETS = /\(([^()]{0,40})\)/g;
/** Most lines of a page are no labels; their first word tells. */
const FIRST_WORD = /^\s*[^\s\d:€$£#(]+/u;
const LABEL_STARTS = new Set([...LABELS.keys()].map((label) => FIRST_WORD.exec(label)?.[0] ?? ''));
const HEAD = /^[^\d€$£¥₹#№:\t]{1,60}/u;

/** The label that a text begins with, or is; null when it begins with none. Rest is what follows, without colon. */
export function matchLabel(text: string): Label | null {
  const first = FIRST_WORD.exec(text)?.[0];
  if (first === undefined || !LABEL_STARTS.has(first.trim().toLowerCase())) return null;
  const qualifiers: string[] = [];
  const plain = text.trim().replace(BRACKETS, (whole, inner: string) => {
    if (/\d[.,]\d{2}(?!\d)|^-?\d+$/.test(inner) && !inner.includes('%')) return whole;
    qualifiers.push(inner.toLowerCase());
    return ' ';
  });
  const head = HEAD.exec(plain)?.[0];
  if (head === undefined) return null;
  const words = [...head.matchAll(/\S+/gu)];
  for (let count = Math.min(words.length, 7); count > 0; count--) {
    const last = words[count - 1];
    if (last === undefined) break;
    const end = last.index + last[0].length;
    const known = lookUp(plain.slice(0, end), plain.slice(end));
    if (known === null) continue;
    const extra = words.slice(count).map((word) => word[0].toLowerCase().replace(/[.,]$/, ''));
    if (AMOUNT_FIELDS.has(known.field)) return qualify(known, [...extra, ...qualifiers]);
    // "To view this", "Buyer information": names follow their label after a colon or stand elsewhere.
    const isParty = known.field === 'customer' || known.field === 'seller';
    if (isParty && known.rest !== '' && !/^\s*:/.test(plain.slice(end)) && !last[0].endsWith(':')) return null;
    return known;
  }
  return null;
}

function lookUp(start: string, after: string): Label | null {
  const key = start
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '');
  const hash = /^ ?#/.exec(after);
  const rest = (skip: number): string =>
    after
      .slice(skip)
      .replace(/^[\s:=|–—]+/u, '')
      .trim();
  if (hash !== null) {
    const numbered = LABELS.get(`${key} #`);
    if (numbered !== undefined) return { field: numbered, label: `${key} #`, rest: rest(hash[0].length) };
  }
  const field = LABELS.get(key) ?? LABELS.get(key.replace(/\.$/, ''));
  return field === undefined ? null : { field, label: key, rest: rest(0) };
}

function qualify(known: Label, extra: readonly string[]): Label | null {
  const words = extra.join(' ');
  const isTotal = known.field === 'total' || known.field === 'grand_total';
  if (isTotal && WITHOUT_TAX.test(words)) return { ...known, field: 'subtotal' };
  if (known.field === 'tax' || known.field === 'discount' || known.field === 'subtotal') return known;
  const isPlain = extra.flatMap((word) => word.split(/[\s.]+/)).every(isQualifier);
  return isPlain ? known : null;
}

function isQualifier(word: string): boolean {
  return word === '' || QUALIFIER.test(word) || isCurrencyCode(word.toUpperCase()) || /^[\d%.,+-]+$/.test(word);
}
