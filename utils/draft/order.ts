import type { Money } from '../money/money.ts';

/** The languages a payment page can be asked for (`customer.locale`; the API's list of 14). */
export const PAYMENT_PAGE_LOCALES = [
  'cs_CZ',
  'de_AT',
  'de_DE',
  'en_US',
  'es_ES',
  'fi_FI',
  'fr_BE',
  'fr_FR',
  'it_IT',
  'nl_BE',
  'nl_NL',
  'pl_PL',
  'sv_SE',
  'zh_CN',
] as const;
export type PaymentPageLocale = (typeof PAYMENT_PAGE_LOCALES)[number];

/**
 * What a customer shall be asked to pay: a draft that has been checked. It does not change any more, so that the same
 * order can be sent again with the same body.
 */
export type Order = {
  /** Unique per site, 1–50 characters: the key by which the API knows the order, and our protection from doubles. */
  readonly orderId: string;
  readonly amount: Money;
  /** At most 200 characters, no HTML. */
  readonly description: string;
  /** How long the link can be paid, 1–31,536,000 seconds; the API's own default (30 days) where absent. */
  readonly secondsActive?: number;
  /** Id from `GET /gateways`; all methods where absent. */
  readonly gateway?: string;
  readonly customerName?: string;
  readonly customerEmail?: string;
  readonly locale?: PaymentPageLocale;
  readonly redirectUrl?: string;
  readonly cancelUrl?: string;
  readonly notificationUrl?: string;
  readonly closeWindow?: boolean;
};
