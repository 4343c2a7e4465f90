import * as z from 'zod/mini';
import { CURRENCY_CODES } from '../money/iso-4217.ts';
import { declareSlot } from '../storage/slot.ts';

export const habitsSchema = z.object({
  decimalSeparator: z.exactOptional(z.enum(['.', ','])),
  currency: z.exactOptional(z.enum(CURRENCY_CODES)),
});

/** No shorter than the longest address that is kept of a page. */
export const hostSchema = z.string().check(z.maxLength(2_100));
export const siteSchema = z.object({
  host: hostSchema,
  habits: habitsSchema,
});

/** The sites of which a choice taught something, the one taught longest ago first. Only the background writes them. */
export const sitesSlot = declareSlot({
  key: 'sites',
  area: 'local',
  version: 1,
  schema: z.array(siteSchema),
  clearedBy: 'removal',
});
