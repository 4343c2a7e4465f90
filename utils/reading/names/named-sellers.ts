import { plainPhrase } from '../lexicon/plain-words.ts';
import { TITLES } from '../lexicon/titles.ts';
import { piecesOf } from '../line-pieces.ts';
import { isShown, type PageText } from '../page-text.ts';
import { readAlong, type Pair } from '../pairs/pair.ts';
import type { Guess } from './guess.ts';
import { isName } from './is-name.ts';

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

function namesInvoice(part: string): boolean {
  return TITLES.invoice.has(plainPhrase(part).split(' ')[0] ?? '');
}

export function heldBy(pairs: readonly Pair[]): Guess | null {
  for (const pair of pairs.filter(({ field }) => field === 'holder')) {
    const [first] = readAlong(pair, ({ text, line }) => (isShown(line) && isName(text) ? text : null));
    if (first !== undefined) return { name: first.value, line: first.spot.line };
  }
  return null;
}
