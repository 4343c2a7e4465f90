import { amountBeginnings, foldText } from './search.ts';
import { collectSigns, markSign, signOf } from './text-signs.ts';

/** Of one: all that a search looks at, folded; and its amount as canonical decimal. */
export type Searched = { readonly words: string; readonly decimal: string };

/** The texts of very many. Each has a place, by which a search says whether it found it. */
export type SearchTexts = {
  /** Takes in the texts of one more, and returns its place. */
  readonly add: (searched: Searched) => number;
  /** Those whose amount begins as the query says, or that hold each of its words, in the same order. */
  readonly find: <Placed extends { readonly place: number }>(
    all: readonly Placed[],
    query: string,
  ) => readonly Placed[];
};

const BLOCK = 512;

/** Texts one after the other, each with a line break before it; `ends`: where the next begins. */
type Lines = { readonly text: string; readonly ends: Uint32Array };
type Block = { readonly words: Lines; readonly decimals: Lines; readonly signs: Uint32Array };

/**
 * Many short texts lie anywhere in memory, and going to each takes longer than looking through it. So they are joined, some
 * hundreds to a block: a search goes through all of them in a row.
 */
export function createSearchTexts(): SearchTexts {
  const blocks: Block[] = [];
  let last: Searched[] = [];
  let places: { readonly all: unknown; readonly of: Uint32Array } = { all: null, of: new Uint32Array() };

  /** For each place 1 where the query finds it. */
  function search(query: string): Uint8Array {
    const all = last.length === 0 ? blocks : [...blocks, joinBlock(last)];
    const words = foldText(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    const size = blocks.length * BLOCK + last.length;
    let found: Uint8Array | null = null;
    for (const word of words) {
      const hits = new Uint8Array(size);
      markWords(all, word, hits);
      markAmounts(all, word, hits);
      if (found === null) found = hits;
      else for (let place = 0; place < size; place += 1) if (hits[place] === 0) found[place] = 0;
    }
    found ??= new Uint8Array(size).fill(1);
    if (words.length > 1) markAmounts(all, query, found);
    return found;
  }

  return {
    add(searched) {
      const place = blocks.length * BLOCK + last.length;
      last.push(searched);
      if (last.length === BLOCK) {
        blocks.push(joinBlock(last));
        last = [];
      }
      return place;
    },
    find<Placed extends { readonly place: number }>(all: readonly Placed[], query: string) {
      // The places in a row: asking each of very many objects for its own takes longer than the search.
      if (places.all !== all) places = { all, of: Uint32Array.from(all, ({ place }) => place) };
      const found = search(query);
      if (!found.includes(0)) return all;
      const { of } = places;
      const left: Placed[] = [];
      // A function called for each of very many takes longer than the search, too.
      let at = 0;
      for (const one of all) {
        if (found[of[at] ?? -1] === 1) left.push(one);
        at += 1;
      }
      return left;
    },
  };
}

function joinBlock(searched: readonly Searched[]): Block {
  const words = joinLines(searched.map((one) => one.words));
  return {
    words,
    decimals: joinLines(searched.map(({ decimal }) => decimal)),
    signs: collectSigns(words.text, words.ends),
  };
}

function joinLines(texts: readonly string[]): Lines {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [at, text] of texts.entries()) {
    end += text.length + 1;
    ends[at] = end;
  }
  return { text: `\n${texts.join('\n')}`, ends };
}

function markWords(blocks: readonly Block[], word: string, hits: Uint8Array): void {
  const sign = signOf(word);
  for (const [at, { words, signs }] of blocks.entries()) {
    if (sign < 0) mark(words, word, hits, at * BLOCK);
    else markSign(signs, sign, hits, at * BLOCK);
  }
}

function markAmounts(blocks: readonly Block[], text: string, hits: Uint8Array): void {
  for (const beginning of amountBeginnings(text)) {
    for (const [at, { decimals }] of blocks.entries()) mark(decimals, `\n${beginning}`, hits, at * BLOCK);
  }
}

/** Marks the lines that hold a part; `first`: the place of the first line. */
function mark({ text, ends }: Lines, part: string, hits: Uint8Array, first: number): void {
  let line = 0;
  let end = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, end)) {
    while ((end = ends[line] ?? Infinity) <= at) line += 1;
    hits[first + line] = 1;
    line += 1;
  }
}
