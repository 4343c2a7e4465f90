import type { AmountString } from './amount-string.ts';
import { EUROPE } from './europe.ts';
import { NOT_TO_BE_TAKEN } from './not-to-be-taken.ts';
import { WORLD } from './world.ts';

export const AMOUNT_STRINGS: readonly AmountString[] = [...EUROPE, ...WORLD, ...NOT_TO_BE_TAKEN];
