import * as z from 'zod/mini';
import type { Details } from './result.ts';

const MAX_DETAILS = 10;
const MAX_DETAIL = 300;

/** A failure that crosses a context or lies in storage. */
export const failureSchema = z.object({
  code: z.string().check(z.maxLength(60)),
  details: z.exactOptional(z.custom<Details>(isDetails)),
});

function isDetails(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const details = Object.values(value);
  return details.length <= MAX_DETAILS && details.every(isDetail);
}

function isDetail(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= MAX_DETAIL);
}
