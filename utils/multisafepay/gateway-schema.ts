import * as z from 'zod/mini';

/** A payment method of an account: its id and its name for people. */
export const gatewaySchema = z.object({ id: z.string(), description: z.string() });
