import { amounts } from './amounts.ts';
import type { Bench } from './bench.ts';
import { creation } from './creation.ts';
import { list } from './list.ts';
import { reader } from './reader.ts';

/** Every subject; a new one is a file beside this one and a line here. */
export const BENCHES: readonly Bench[] = [amounts, reader, creation, list];
