import type { CurrencyCode } from '../money/iso-4217.ts';

/**
 * The currencies that MultiSafepay lists and that still exist, the usual one first. BGN, HRK and VEF are gone, RUB is
 * sanctioned. An account may have fewer; the API says so (1002).
 */
export const OFFERED_CURRENCIES: readonly CurrencyCode[] = [
  'EUR',
  ...(['AED', 'AUD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'GBP', 'HKD', 'HUF', 'ILS'] as const),
  ...(['INR', 'ISK', 'JPY', 'KRW', 'MXN', 'MYR', 'NOK', 'NZD', 'PEN', 'PHP', 'PLN', 'RON', 'SEK', 'SGD'] as const),
  ...(['THB', 'TRY', 'TWD', 'USD', 'ZAR'] as const),
];
