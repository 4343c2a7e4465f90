import * as z from 'zod/mini';
import { ENVIRONMENTS } from '../multisafepay/environment.ts';

export const MAX_ACCOUNT_NAME = 60;

/** One API key's place: a site in an environment. The key itself is kept apart (`key-store`). */
export const accountSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  environment: z.enum(ENVIRONMENTS),
  /** Given by the person; a default names the site. */
  name: z.string().check(z.maxLength(MAX_ACCOUNT_NAME)),
  /** MultiSafepay's site id; null where `GET /me` would not say. */
  siteId: z.nullable(z.string()),
  merchantId: z.nullable(z.string()),
  /** The key's last four characters, to tell keys apart. */
  keyEnding: z.string().check(z.maxLength(4)),
  /** Epoch milliseconds. */
  addedAt: z.number(),
});
export type Account = z.infer<typeof accountSchema>;
