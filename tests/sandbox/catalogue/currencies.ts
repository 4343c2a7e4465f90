/** The 38 currencies of MultiSafepay's own list (getting-started/currencies). */
export const CURRENCIES: readonly string[] = (
  'AED AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EUR GBP HKD HRK HUF ILS INR ISK JPY KRW MXN MYR NOK NZD PEN PHP PLN ' +
  'RON RUB SEK SGD THB TRY TWD USD VEF ZAR'
).split(' ');

const WHOLE_UNITS = new Set(['CLP', 'ISK', 'JPY', 'KRW']);

/** An amount in minor units as text for people: `1250, EUR` → `EUR 12.50`; `10, JPY` → `JPY 10`. */
export function formatAmount(minor: number, currency: string): string {
  return WHOLE_UNITS.has(currency) ? `${currency} ${minor}` : `${currency} ${(minor / 100).toFixed(2)}`;
}
