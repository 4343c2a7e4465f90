import { amounts } from './amounts.ts';
import { creation } from './creation.ts';
import { reader } from './reader.ts';
import type { Bench } from './bench.ts';

/** Every subject; a new one is a file beside this one and a line here. */
export const BENCHES: readonly Bench[] = [amounts, reader, creation];
