import type { Line } from '../page-text.ts';

/** A name that may be meant, and where it stands. */
export type Guess = { readonly name: string; readonly line: Line };
