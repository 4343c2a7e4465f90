import { plainPhrase } from '../lexicon/plain-words.ts';
import { TITLES } from '../lexicon/titles.ts';
import { piecesOf } from '../line-pieces.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import { readAlong, type Pair } from '../pairs/pair.ts';
import type { Guess } from './guess.ts';
import { endsWithLegalForm, isName, isNameLine } from './is-name.ts';

const PAYABLE_TO =
  /(?:payable to|pay to the order of|à l['’]ordre de|ten name van|t\.n\.v\.)\s["“]?(\p{Lu}[\p{L}\p{N}&.,'’ -]{2,50}?)["”]?(?:\s(?:or|and|within|by|via|on|onder|met)(?!\p{L})|[.;]?$|\.\s)/u;

/** Whom to pay, as a sentence says it. */
export function payee(page: PageText): Guess | null {
  for (const line of page.shown) {
    const name = line.text.length < 400 ? PAYABLE_TO.exec(line.text)?.[1]?.replace(/[,.]$/, '') : undefined;
    if (name !== undefined && isName(name)) return { name: restoreForm(page, name), line };
  }
  return null;
}

/** "Acme Corp" where the page itself writes "Acme Corp.". */
function restoreForm(page: PageText, name: string): string {
  return (
    page.lines.find(({ text }) => text.length <= name.length + 2 && text.replace(/[.,]+$/, '') === name)?.text ?? name
  );
}

/** A part of the title that also stands alone in a line of the page: "Factuur 2026-014 – Bakkerij Jansen". */
export function fromTitle(page: PageText): Guess | null {
  const parts = page.title.split(/\s+[–—|·•-]\s+/).map((part) => part.trim());
  if (parts.length < 2 || !parts.some(namesInvoice)) return null;
  for (const part of parts.filter((one) => one.length > 2 && !/\d/.test(one) && !namesInvoice(one))) {
    const line = page.shown.find((one) => piecesOf(one).includes(part));
    if (line !== undefined) return { name: part, line };
  }
  return null;
}

const FROM = /\s(?:van|from|von|de|da|di|del|fra|från|od|firmy)\s(\p{Lu}.{2,60})$/u;
/** Words that mean nothing else behind a title: "Factura de venta" is nobody's. */
const TITLED_FROM = /^\p{L}+\s(?:van|from|von|fra|från|VAN|FROM|VON|FRA|FRÅN)\s(\p{Lu}.{2,60})$/u;

/** "Factuur 2026-014 van Bakkerij Jansen", where that name stands alone in a line of the page. */
export function fromTitleEnd(page: PageText): Guess | null {
  const name = namesInvoice(page.title) ? FROM.exec(page.title)?.[1] : undefined;
  const line = name === undefined ? undefined : page.shown.find((one) => piecesOf(one).includes(name));
  return name === undefined || line === undefined ? null : { name, line };
}

/**
 * "INVOICE FROM ACME LIMITED": a title of the page that names who wrote it, a company or one that is named alone elsewhere. An
 * invoice may be "from January" as well.
 */
export function titledFrom(page: PageText, top: readonly Line[]): Guess | null {
  for (const line of top) {
    const name = namesInvoice(line.text) ? TITLED_FROM.exec(line.text)?.[1] : undefined;
    if (name === undefined || !isName(name)) continue;
    const isNamed = endsWithLegalForm(name) || page.shown.some((one) => piecesOf(one).includes(name));
    if (isNamed) return { name, line };
  }
  return null;
}

const MAILED = /@([A-Za-z\d.-]{4,80})|www\.([A-Za-z\d.-]{4,80})/g;
/** Words of companies' names that are part of many addresses. */
const COMMON = /^(?:group|gruppe|groep|services?|company|international|europe|online|solutions?|support|media|design)$/;
const SHORTEST_WORD = 5;
/** Further in, "New reservation for Haven" has a name in it. */
const FIRST_WORDS = 3;

/**
 * The name near the top that is part of an e-mail or web address of the page: "Tagværket A/S" of "tagvaerket.dk". None
 * where two names have one. Companies write their own addresses on their invoices, seldom their customers'.
 */
export function mailedFrom(page: PageText, top: readonly Line[]): Guess | null {
  const hosts = page.shown
    .flatMap(({ text }) => (text.length > 400 ? [] : [...text.matchAll(MAILED)]))
    .flatMap(([, mail, web]) => (mail ?? web ?? '').toLowerCase().split('.'))
    .map((part) => part.replaceAll('-', ''));
  const named = top.flatMap((line): Guess[] =>
    isNameLine(line) && isPartOf(hosts, line.text) ? [{ name: withoutTitle(line.text), line }] : [],
  );
  const names = new Set(named.map(({ name }) => plainPhrase(name)));
  const [first] = named;
  return names.size === 1 ? (first ?? null) : null;
}

/** "Receipt from Plumb & Level" is Plumb & Level's. */
function withoutTitle(text: string): string {
  const [word = ''] = plainPhrase(text).split(' ');
  const isTitled = Object.values(TITLES).some((titles) => titles.has(word));
  return (isTitled ? FROM.exec(text)?.[1] : undefined) ?? text;
}

function isPartOf(hosts: readonly string[], name: string): boolean {
  return plainPhrase(name)
    .split(' ')
    .slice(0, FIRST_WORDS)
    .some((word) => word.length >= SHORTEST_WORD && !COMMON.test(word) && hosts.some((host) => host.includes(word)));
}

function namesInvoice(part: string): boolean {
  return TITLES.invoice.has(plainPhrase(part).split(' ')[0] ?? '');
}

/** "[Account holder]" */
const TO_FILL_IN = /^\[.*\]$/;

/** Whose account it is. */
export function heldBy(pairs: readonly Pair[]): Guess | null {
  for (const pair of pairs.filter(({ field }) => field === 'holder')) {
    const [first] = readAlong(pair, ({ text, line }) =>
      isShown(line) && isName(text) && !TO_FILL_IN.test(text) ? text : null,
    );
    if (first !== undefined) return { name: first.value, line: first.spot.line };
  }
  return null;
}
