import type { PageSnapshot, Seen, SnapshotLine, StructuredTexts } from './snapshot.ts';

/** What the mark-up alone says of a line. `struck`: by its elements; styles are for the second look. */
export type TextLine = Pick<SnapshotLine, 'text' | 'pieces' | 'heading' | 'control' | 'struck' | 'cell' | 'near'>;

/** The first look: every text of the page, and nothing that needs styles or a layout. */
export type PageTexts = Omit<PageSnapshot, 'lines'> & { readonly lines: readonly TextLine[] };

/**
 * How the lines of the first look travel: in columns, which are quicker to bring over and to parse than thousands of
 * objects. `text`: all lines, a line end between each two; `marks`, `blocks`: one a line; `cells`: four a cell (line, row,
 * column, row below); `pieces`: line, count, and that many places. `parents`: by a block's number, 0 for none;
 * `bodies`: the blocks that are a body.
 */
export type LineColumns = {
  readonly text: string;
  readonly marks: readonly number[];
  readonly blocks: readonly number[];
  readonly parents: readonly number[];
  readonly bodies: readonly number[];
  readonly cells: readonly number[];
  readonly pieces: readonly number[];
};

/** What the mark of a line is the sum of. */
export const LINE_MARKS = { heading: 1, control: 2, struck: 4 } as const;

/** What the page says for machines, as JSON text in the shape of JSON-LD; it is parsed where it is read. */
export type EmbeddedData = { readonly source: StructuredTexts['source']; readonly text: string };

export type EncodedTexts = Omit<PageTexts, 'lines' | 'structured'> & {
  readonly columns: LineColumns;
  readonly data: readonly EmbeddedData[];
};

/** The second look at one line. */
export type LineLook = Pick<SnapshotLine, 'struck' | 'box' | 'place'> & {
  readonly index: number;
  readonly seen: Exclude<Seen, 'unlooked'>;
  /** What a person reads where the layout says more than the mark-up, as long as the line's own text; else null. */
  readonly text: string | null;
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
  readonly look: (indexes: readonly number[]) => Promise<unknown>;
  readonly inspect: (indexes: readonly number[]) => Promise<unknown>;
};
