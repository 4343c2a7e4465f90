import type { PageSnapshot, Seen, SnapshotLine, StructuredTexts } from './snapshot.ts';

/** What the mark-up alone says of a line. `struck`: by its elements; styles are for the second look. */
export type TextLine = Pick<SnapshotLine, 'text' | 'pieces' | 'heading' | 'control' | 'struck' | 'cell' | 'near'>;

/** The first look: every text of the page, and nothing that needs styles or a layout. */
export type PageTexts = Omit<PageSnapshot, 'lines'> & { readonly lines: readonly TextLine[] };

/**
 * A document as the browser writes it out, without what no reader needs: all attributes but `id` and `type`, comments, and
 * the content of scripts, styles and form fields. Reading that is quicker than to go over its nodes. `controls`: what each
 * form field shows, and the document in each frame by its place in the list, in the order in which they stand.
 */
export type DocumentTexts = { readonly markup: string; readonly controls: readonly (string | number)[] };

/** Each end: the way from the root by places among children, how many of its children stand before, and a text offset. */
export type PageSelection = {
  readonly document: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
};

/** What the page says for machines, as JSON text in the shape of JSON-LD; it is parsed where it is read. */
export type EmbeddedData = { readonly source: StructuredTexts['source']; readonly text: string };

export type EncodedTexts = Omit<PageTexts, 'lines' | 'structured' | 'selection'> & {
  /** The page first. */
  readonly documents: readonly DocumentTexts[];
  readonly data: readonly EmbeddedData[];
  readonly selection: PageSelection | null;
};

/**
 * Which lines to look at, and where they are: in columns, which are quicker to bring over than many small objects.
 * `elements`: two numbers each, the element it is in and its place there; element 0 is the page's root, place -1 the root of
 * the document in a frame. `texts`: two numbers each, the element and how many of its children stand before; -1 for the
 * value of a form field. `raws`: what each text must say still. `lines`: four numbers each, index, block, whether elements
 * strike it out, and how many pieces it has. `said`: the text of each. `pieces`: five numbers each, a text, where the
 * piece begins and ends in it (white space included), and where in the line.
 */
export type LookRequest = {
  readonly elements: readonly number[];
  readonly texts: readonly number[];
  readonly raws: readonly string[];
  readonly lines: readonly number[];
  readonly said: readonly string[];
  readonly pieces: readonly number[];
};

/** The second look at one line. */
export type LineLook = Pick<SnapshotLine, 'struck' | 'box'> & {
  readonly index: number;
  readonly seen: Exclude<Seen, 'unlooked'>;
  /** What a person reads where the layout says more than the mark-up, as long as the line's own text; else null. */
  readonly text: string | null;
  /** The starts of its pieces that are further lines for a person, and of those that are further words. */
  readonly parts: readonly number[];
  readonly words: readonly number[];
};

/** `changed`: lines that do not say any more what they said at the first look. */
export type Looks = { readonly lines: readonly LineLook[]; readonly changed: readonly number[] };

/**
 * The third look, character by character. `tainted`: what is seen is not what the line says; `covered`: something lies
 * over it.
 */
export type Inspection = {
  readonly tainted: readonly number[];
  readonly covered: readonly number[];
  readonly changed: readonly number[];
};

/**
 * The half of reading that looks at the page. Whoever runs it hands back what came over from the page: unknown until it
 * has been parsed. Lines go by their index in the first look. A rejected promise: the page may not be looked at.
 */
export type Eyes = {
  readonly collect: () => Promise<unknown>;
  readonly look: (request: LookRequest) => Promise<unknown>;
  readonly inspect: (request: LookRequest) => Promise<unknown>;
};
