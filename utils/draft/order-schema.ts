import * as z from 'zod/mini';
import { CURRENCY_CODES } from '../money/iso-4217.ts';
import { isOrderIdText } from './order-id.ts';
import { PAYMENT_PAGE_LOCALES } from './order.ts';

const text = z.string().check(z.minLength(1), z.maxLength(2_048));
const positiveInteger = z.number().check(z.refine((value) => Number.isSafeInteger(value) && value > 0));

/** An order as it lies in the ledger. */
export const orderSchema = z.object({
  orderId: z.string().check(z.minLength(1), z.maxLength(50), z.refine(isOrderIdText)),
  amount: z.object({ minor: positiveInteger, currency: z.enum(CURRENCY_CODES) }),
  description: z.string().check(z.minLength(1), z.maxLength(200)),
  secondsActive: z.exactOptional(positiveInteger),
  gateway: z.exactOptional(text),
  customerName: z.exactOptional(text),
  customerEmail: z.exactOptional(text),
  locale: z.exactOptional(z.enum(PAYMENT_PAGE_LOCALES)),
  redirectUrl: z.exactOptional(text),
  cancelUrl: z.exactOptional(text),
  notificationUrl: z.exactOptional(text),
  closeWindow: z.exactOptional(z.boolean()),
});
