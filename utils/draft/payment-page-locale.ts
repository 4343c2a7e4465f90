import { PAYMENT_PAGE_LOCALES, type PaymentPageLocale } from './order.ts';

/** Chinese in traditional characters, which no payment page has. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)/i;

/**
 * The language of the payment page for a page in this language (a BCP 47 tag): the same country's where there is one
 * ("nl-BE"), else the one most people with the language use. Null where MultiSafepay has no such page.
 */
export function paymentPageLocale(language: string | null): PaymentPageLocale | null {
  const [name = '', ...rest] = (language ?? '').toLowerCase().split(/[-_]/);
  if (name === '' || TRADITIONAL.test(language ?? '')) return null;
  const exact = new Set([...rest, name].map((country) => `${name}_${country.toUpperCase()}`));
  const locales = PAYMENT_PAGE_LOCALES.filter((locale) => locale.startsWith(`${name}_`));
  return locales.find((locale) => exact.has(locale)) ?? locales[0] ?? null;
}
