import * as z from 'zod/mini';

/** The API sends some numbers as text and some texts as numbers (order ids of digits): both become text here. */
const textOrNumber = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value) => String(value)),
);

/** Every answer's frame. `data` is `{}` or `[]` on failures, and bodies without a code exist. */
export const envelope = z.object({
  success: z.optional(z.boolean()),
  data: z.optional(z.unknown()),
  error_code: z.optional(z.number()),
  error_info: z.optional(z.string()),
});

export const createdOrder = z.object({ order_id: textOrNumber, payment_url: z.string() });

/** `GET /orders/{id}`. Before the first opening the body is thin: amount and currency may be missing. */
export const foundOrder = z.object({
  order_id: z.optional(textOrNumber),
  status: z.string(),
  amount: z.optional(z.nullable(z.coerce.number().check(z.int()))),
  currency: z.optional(z.nullable(z.string())),
});

export const gatewaySchema = z.object({ id: z.string(), description: z.string() });
export const gatewayList = z.array(gatewaySchema);

export const site = z.object({ account_id: textOrNumber, site_id: textOrNumber });
