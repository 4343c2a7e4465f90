/**
 * What the injected script brings home: bounded plain data, from which `readSnapshot` reads what the page asks for. The
 * page is hostile, so this is text and numbers only and is parsed by `snapshotSchema` before anything looks at it.
 */
export type PageSnapshot = {
  readonly page: { readonly url: string; readonly title: string; readonly language: string | null };
  /** False where the page was larger than a bound or the time ran out: then nothing of it may be taken as sure. */
  readonly complete: boolean;
  /** The lines of the page in document order, hidden ones too. */
  readonly lines: readonly SnapshotLine[];
  readonly structured: readonly StructuredTexts[];
  /** The first and last line that the person's selection touches. */
  readonly selection: readonly [first: number, last: number] | null;
};

/** Whether a person can see a text. `tainted`: what they see is not what the DOM says. `unlooked`: nobody looked. */
export type Seen = 'shown' | 'hidden' | 'tainted' | 'unlooked';

/** Where a text stands on the page, in whole CSS pixels from the page's top left corner, scrolling included. */
export type Box = readonly [left: number, top: number, width: number, height: number];

export type SnapshotLine = {
  /** White space collapsed, `SEAM` where two elements meet in the middle of a number. */
  readonly text: string;
  /** Where several elements make up the text: start and end (exclusive) of the text of each, the first few only. */
  readonly pieces: readonly number[];
  readonly seen: Seen;
  /** Whether something lies over it; known only where there are digits. */
  readonly covered: boolean;
  /** Whether it stands in a heading of the first four levels. */
  readonly heading: boolean;
  /** Whether it is the value of a text field. */
  readonly control: boolean;
  /** Whether it is struck out, by its element or its style. */
  readonly struck: boolean;
  /** Null where nobody looked, or it has none. */
  readonly box: Box | null;
  /** A short CSS path; empty where nobody sees what it leads to, or it is a long text without digits. */
  readonly place: string;
  readonly cell: SnapshotCell | null;
  /** Its block and three ancestors, as numbers, nearest first; 0 is the body. */
  readonly near: readonly number[];
};

/**
 * The table cell of a line: its row's number, its place among the row's cells from 0, and the number of the row below
 * where that is the only one of as many cells from here to the end of the table; else 0.
 */
export type SnapshotCell = { readonly row: number; readonly column: number; readonly below: number };

/** The texts of one schema.org Invoice or Order, as the page writes them; a JSON number is the text it was written as. */
export type StructuredTexts = {
  readonly source: 'json-ld' | 'microdata';
  readonly type: 'Invoice' | 'Order';
  readonly price: string | null;
  readonly currency: string | null;
  readonly number: string | null;
  readonly issued: string | null;
  readonly due: string | null;
  readonly seller: string | null;
  readonly customer: string | null;
  readonly email: string | null;
  readonly reference: string | null;
  readonly status: string | null;
};

/** Stands where digits of two elements touch: whether they are one number only the layout knows. */
export const SEAM = '\ufffc';

/** Bounds of what leaves a page: lengths in UTF-16 units, counts of entries. */
export const PAGE_BOUNDS = {
  lines: 40_000,
  /** What a document is written out as; how many documents. */
  markup: 8_000_000,
  documents: 31,
  line: 2_000,
  /** One piece of the page's data for machines, before it is parsed; and how many pieces. */
  embedded: 200_000,
  embeddings: 50,
  url: 2_048,
  /** Before white space is put in order. */
  rawTitle: 2_000,
} as const;

/** Bounds of a snapshot, with those of the page it is made of. */
export const SNAPSHOT_BOUNDS = {
  ...PAGE_BOUNDS,
  /** Of all lines together. */
  characters: 1_500_000,
  /** What a form field shows; how deep elements are nested. */
  control: 500,
  depth: 2_000,
  pieces: 16,
  place: 300,
  near: 4,
  structured: 100,
  structuredText: 200,
  title: 300,
  language: 35,
} as const;
