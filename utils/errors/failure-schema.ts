import * as z from 'zod/mini';

/** A failure that crosses a context or lies in storage. */
export const failureSchema = z.object({
  code: z.string().check(z.maxLength(60)),
  details: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
