import { seededRandom } from './random.ts';

export type PageShape = 'invoice' | 'webmail' | 'grid';

const WORDS = 'delivery of oak boards repair pump service hours travel costs paper cups filter license renewal'.split(
  ' ',
);

type Writer = { readonly word: () => string; readonly words: (count: number) => string; readonly price: () => string };

/**
 * A page of a kind that people have invoices on, with about that many elements and texts. The same seed gives the same
 * page.
 */
export function generatePage(shape: PageShape, nodes: number, seed: number): string {
  const random = seededRandom(seed);
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const writer: Writer = {
    word,
    words: (count) => Array.from({ length: count }, word).join(' '),
    price: () => `${Math.floor(random() * 900 + 10)}.${String(Math.floor(random() * 100)).padStart(2, '0')}`,
  };
  const body = { invoice, webmail, grid }[shape](nodes, writer);
  const style = 'td,th,.c{padding:2px 6px}.row,.line{display:flex;gap:8px}.c{width:90px}.muted{color:#777}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${shape}</title><style>${style}</style></head><body>${body}</body></html>`;
}

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: Math.max(1, Math.round(count)) }, (_, index) => make(index)).join('');
}

function head({ words }: Writer): string {
  return `<header><h1>Invoice 2026-0417</h1><p>${words(3)} Ltd<br>12 Mill Lane<br>Leeds LS1 4AB<br>United Kingdom</p>
    <dl><dt>Invoice number</dt><dd>2026-0417</dd><dt>Invoice date</dt><dd>2 March 2026</dd><dt>Due date</dt><dd>16 March 2026</dd></dl>
    <p>Bill to<br>${words(2)} Ltd<br>ap@customer.example.org</p></header>`;
}

/** Subtotal, tax and total of lines that add up to so many pence. */
function totals(pence: number): string {
  const tax = Math.round(pence / 5);
  return `<table><tr><td>Subtotal</td><td>${pounds(pence)}</td></tr><tr><td>VAT 20%</td><td>${pounds(tax)}</td></tr>
    <tr><td><b>Total due</b></td><td><b>${pounds(pence + tax)}</b></td></tr></table><p>IBAN GB33BUKB20201555555555</p>`;
}

function pounds(pence: number): string {
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
}

/** One long table of lines between a letter head and totals: 11 nodes a line. */
function invoice(nodes: number, writer: Writer): string {
  let sum = 0;
  const line = (index: number): string => {
    const pence = Math.round(Number(writer.price()) * 100);
    const count = (index % 9) + 1;
    sum += pence * count;
    return `<tr><td>${index + 1}</td><td>${writer.words(4)}</td><td>${count}</td><td>${pounds(pence)}</td><td>${pounds(pence * count)}</td></tr>`;
  };
  const heads = '<th>#</th><th>Description</th><th>Qty</th><th>Price</th><th>Amount</th>';
  const lines = repeat((nodes - 90) / 11, line);
  return `${head(writer)}<table><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table>${totals(sum)}`;
}

/** A list of messages, 11 nodes each, and an open one in nested tables. */
function webmail(nodes: number, writer: Writer): string {
  const message = (index: number): string =>
    `<div class="line" role="row"><input type="checkbox"><span><b>${writer.words(2)}</b></span><a href="#${index}">${writer.words(5)}</a><span class="muted">${writer.words(8)}</span><time>${(index % 28) + 1} Mar</time></div>`;
  const nested = `<table><tr><td><table><tr><td>${head(writer)}</td></tr><tr><td>${totals(123_958)}</td></tr></table></td></tr></table>`;
  const folders = repeat(12, () => `<li><a href="#">${writer.word()}</a></li>`);
  return `<nav><ul>${folders}</ul></nav><main><div role="grid">${repeat((nodes - 110) / 11, message)}</div><article>${nested}</article></main>`;
}

/** A grid of an administration: rows of twelve cells with a text in a nested element, 37 nodes a row. */
function grid(nodes: number, writer: Writer): string {
  const cell = (text: string): string => `<div class="c" role="gridcell"><span>${text}</span></div>`;
  const row = (index: number): string =>
    `<div class="row" role="row">${cell(`SO-${10_000 + index}`)}${cell('2026-03-02')}${cell(writer.words(2))}${repeat(7, () => cell(writer.price()))}${cell('Open')}${cell('EUR')}</div>`;
  const form = `<form><label>Invoice number <input value="2026-0417"></label><label>Total due <input value="EUR 1,487.50"></label></form>`;
  return `${form}<div role="grid">${repeat((nodes - 30) / 37, row)}</div>`;
}
