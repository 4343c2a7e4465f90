export const USAGE = `npm start -- [options]

Without options: builds the extension, starts a sandbox of MultiSafepay, opens a browser with both and an invoice.

  --headless          do the main job without hands, in a headless browser (chosen by itself without a display)
  --headed            open a window, whatever the display says
  --page FILE_OR_URL  the invoice page, instead of the sample
  --help              this text

Exit codes: 0 done, 1 a step failed, 2 the page lacks an amount or a currency or can't be read, 64 wrong options.`;

/** `headless`: null where the options leave it to the display. */
export type DemoOptions = { readonly headless: boolean | null; readonly page: string | null };

export type ParsedArguments =
  | ({ readonly kind: 'run' } & DemoOptions)
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Reads the words behind `npm start --`. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  let headless: boolean | null = null;
  let page: string | null = null;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name, inline] = splitOnce(word);
    if (name === '--help' || name === '-h') return { kind: 'help' };
    if (name === '--page') {
      const value = inline ?? rest.shift();
      if (value === undefined || value === '') return wrong('--page needs a file or a URL.');
      page = value;
    } else if (inline === null && (name === '--headless' || name === '--headed')) {
      const wanted = name === '--headless';
      if (headless === !wanted) return wrong('--headless and --headed exclude each other.');
      headless = wanted;
    } else {
      return wrong(`There is no option ${word}.`);
    }
  }
  return { kind: 'run', headless, page };
}

function splitOnce(word: string): [name: string, inline: string | null] {
  const at = word.indexOf('=');
  return at < 0 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

function wrong(sentence: string): ParsedArguments {
  return { kind: 'wrong', sentence };
}
