import * as z from 'zod/mini';
import { gatewaySchema } from './gateway-schema.ts';

/** The API sends some texts as numbers (order ids of digits, site ids) and some numbers as texts. */
const textOrNumber = z.custom<string | number>((value) => typeof value === 'string' || typeof value === 'number');

/** Every answer's frame. `data` is `{}` or `[]` on failures, and bodies without a code exist. */
export const envelope = z.object({
  success: z.exactOptional(z.boolean()),
  data: z.exactOptional(z.unknown()),
  error_code: z.exactOptional(z.number()),
  error_info: z.exactOptional(z.string()),
  /** Of lists. */
  pager: z.exactOptional(z.unknown()),
});

export const createdOrder = z.object({ order_id: textOrNumber, payment_url: z.string() });

const cost = z.object({ amount: textOrNumber, currency: z.exactOptional(z.nullable(z.string())) });

/** `GET /orders/{id}`. Before the first opening the body is thin: amount and currency may be missing. */
export const foundOrder = z.object({
  order_id: z.exactOptional(textOrNumber),
  status: z.string(),
  amount: z.exactOptional(z.nullable(textOrNumber)),
  currency: z.exactOptional(z.nullable(z.string())),
  transaction_id: z.exactOptional(z.nullable(textOrNumber)),
  completed: z.exactOptional(z.nullable(z.string())),
  /** Null until somebody has opened the link. */
  payment_methods: z.exactOptional(z.unknown()),
  payment_details: z.exactOptional(z.nullable(z.object({ type: z.exactOptional(z.nullable(z.string())) }))),
});

/** A row of `GET /transactions`. Fees are decimals of the main unit, in a currency of their own. */
export const transactionRow = z.object({
  order_id: textOrNumber,
  transaction_id: textOrNumber,
  status: z.string(),
  amount: textOrNumber,
  net: z.exactOptional(z.nullable(textOrNumber)),
  currency: z.string(),
  created: z.exactOptional(z.nullable(z.string())),
  completed: z.exactOptional(z.nullable(z.string())),
  payment_method: z.exactOptional(z.nullable(z.string())),
  costs: z.exactOptional(z.nullable(z.array(cost))),
});

export const transactionList = z.array(transactionRow);

/** Where a list goes on; absent or null at its end. */
export const pager = z.object({
  cursor: z.object({ after: z.exactOptional(z.nullable(z.string().check(z.maxLength(500)))) }),
});

export const gatewayList = z.array(gatewaySchema);

export const site = z.object({ account_id: textOrNumber, site_id: textOrNumber });
