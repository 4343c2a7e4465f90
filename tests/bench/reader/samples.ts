import type { ShippedCode } from '../../tools/read/shipped-code.ts';
import type { LoadedPage } from './bench-page.ts';

/** Milliseconds of work in the page, and of the longest piece of it that did not let the page go on. */
export type Sample = { readonly ms: number; readonly longest: number };

/** Null: the page was given up. */
export type Sampler = (page: LoadedPage) => Promise<Sample | null>;

/** A pass over all elements and texts: what nobody who reads a page can do without. */
export const sampleTreeWalker: Sampler = ({ world }) =>
  timeOnce(
    (script) => world.run(script),
    `const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === 3) length += node.nodeValue.length;
    }
    return length;`,
  );

/**
 * What no reader of invoices can do without: all that the page says, and of as many elements as are looked at whether they
 * are seen, and where. Told beside the others; no look at single characters is in it.
 */
export const sampleFloor: Sampler = ({ world }) =>
  timeOnce(
    (script) => world.run(script),
    `let told = document.documentElement.getHTML().length;
    const all = document.getElementsByTagName('*');
    for (let at = 0; at < all.length; at += Math.max(1, Math.floor(all.length / 120))) {
      const element = all[at];
      const { left, width } = element.getBoundingClientRect();
      const { opacity, color, display, fontSize, overflow } = getComputedStyle(element);
      told += left + width + opacity.length + color.length + display.length + fontSize.length + overflow.length;
      told += element.checkVisibility() ? 1 : 0;
    }
    return told;`,
  );

/** Mozilla's reader view. It changes the document; usually people copy it first, which is left out in its favour. */
export function readabilitySampler(source: string): Sampler {
  return async ({ world }) => {
    await world.run(`${source}\nglobalThis.Readability = Readability; true`);
    return timeOnce((script) => world.run(script), 'return new Readability(document).parse() === null;');
  };
}

async function timeOnce(run: (script: string) => Promise<unknown>, body: string): Promise<Sample> {
  const ms = Number(
    await run(`(() => { const task = () => { ${body} }; const started = performance.now(); task();
      return performance.now() - started; })()`),
  );
  return { ms, longest: ms };
}

/** Says when the reader lets the page go on, by standing in for what it calls then. */
const WATCH = `globalThis.slices = []; let started = 0;
  globalThis.startSlice = () => { started = performance.now(); };
  globalThis.endSlice = () => { slices.push(performance.now() - started); };
  const yielding = scheduler.yield.bind(scheduler);
  scheduler.yield = () => { endSlice(); return yielding().then(startSlice); }; true`;

/** All looks of one reading, as the form's core asks for them. What the core itself does is not the page's time. */
export function readerSampler({ reader, core }: ShippedCode): Sampler {
  return async ({ world }) => {
    await world.run(WATCH);
    const look = (script: string): Promise<unknown> =>
      world.run(`(async () => { startSlice(); const seen = await ${script}; endSlice(); return seen; })()`);
    const read = await core.readPage({
      collect: () => look(reader.trim().replace(/;$/, '')),
      look: (lines) => look(`paylinkEyes.look(${JSON.stringify(lines)})`),
      inspect: (lines) => look(`paylinkEyes.inspect(${JSON.stringify(lines)})`),
    });
    if (!read.ok) return null;
    const slices = (await world.run('slices')) as number[];
    return { ms: slices.reduce((sum, slice) => sum + slice, 0), longest: Math.max(...slices) };
  };
}
