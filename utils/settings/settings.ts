import * as z from 'zod/mini';
import { declareSlot, type Slot } from '../storage/slot.ts';

export const MAX_KEEP_MONTHS = 120;
export const MAX_SIMILAR_DAYS = 90;

export const settingsSchema = z.object({
  /** Notifications then tell amounts and numbers only. */
  hideNames: z.boolean(),
  /** Closed links are deleted after so many months; null: never. */
  keepMonths: z.nullable(z.number().check(z.refine((months) => months >= 1 && months <= MAX_KEEP_MONTHS))),
  /** So many days the same amount for the same customer counts as the same thing. */
  similarDays: z.number().check(z.refine((days) => days >= 0 && days <= MAX_SIMILAR_DAYS)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsSlot = declareSlot({
  key: 'settings',
  area: 'local',
  version: 1,
  schema: settingsSchema,
  clearedBy: 'nothing',
});

export const USUAL_SETTINGS: Settings = { hideNames: false, keepMonths: null, similarDays: 7 };

export async function readSettings(slot: Pick<Slot<Settings>, 'read'>): Promise<Settings> {
  return (await slot.read()) ?? USUAL_SETTINGS;
}
