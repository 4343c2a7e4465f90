import * as z from 'zod/mini';

/** The API sends some texts as numbers (order ids of digits, site ids) and some numbers as texts. */
const textOrNumber = z.custom<string | number>((value) => typeof value === 'string' || typeof value === 'number');

/** Every answer's frame. `data` is `{}` or `[]` on failures, and bodies without a code exist. */
export const envelope = z.object({
  success: z.exactOptional(z.boolean()),
  data: z.exactOptional(z.unknown()),
  error_code: z.exactOptional(z.number()),
  error_info: z.exactOptional(z.string()),
});

export const createdOrder = z.object({ order_id: textOrNumber, payment_url: z.string() });

/** `GET /orders/{id}`. Before the first opening the body is thin: amount and currency may be missing. */
export const foundOrder = z.object({
  order_id: z.exactOptional(textOrNumber),
  status: z.string(),
  amount: z.exactOptional(z.nullable(textOrNumber)),
  currency: z.exactOptional(z.nullable(z.string())),
});

export const gatewaySchema = z.object({ id: z.string(), description: z.string() });
export const gatewayList = z.array(gatewaySchema);

export const site = z.object({ account_id: textOrNumber, site_id: textOrNumber });
