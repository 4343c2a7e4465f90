import type { Environment } from '../hosts.ts';
import { CURRENCIES } from './currencies.ts';
import { GATEWAY_IDS } from './gateways.ts';

/** A website in MultiSafepay's words: one shop profile, one API key, one set of orders. */
export type Site = {
  readonly environment: Environment;
  readonly account_id: number;
  readonly site_id: number;
  name: string;
  /** 40 characters of [A-Za-z0-9]. Settable, so that a test can have the merchant renew the key. */
  key: string;
  currencies: readonly string[];
  gateways: readonly string[];
  /** A blocked site answers 1019. */
  blocked: boolean;
};

export type NewSite = Partial<Site> & Pick<Site, 'environment' | 'name'>;

/** Invented keys of the sites that are always there. They open nothing but this sandbox. */
export const SANDBOX_KEYS = {
  bakery: 'testBakkerijJansen0123456789abcdefABCDEF',
  flowers: 'testBloemenVanDam0123456789abcdefABCDEF0',
  live: 'liveBakkerijJansen0123456789abcdefABCDEF',
} as const;

const FEW = ['IDEAL', 'MISTERCASH', 'VISA', 'MASTERCARD', 'PAYPAL'];

/** Two test sites of one account and one live site, fresh objects each time. */
export function makeDefaultSites(): Site[] {
  return [
    fillSite(
      {
        environment: 'test',
        account_id: 10_000_001,
        site_id: 2_001,
        name: 'Bakkerij Jansen',
        key: SANDBOX_KEYS.bakery,
      },
      0,
    ),
    fillSite(
      {
        environment: 'test',
        account_id: 10_000_001,
        site_id: 2_002,
        name: 'Bloemen van Dam',
        key: SANDBOX_KEYS.flowers,
        currencies: ['EUR', 'USD', 'JPY'],
        gateways: FEW,
      },
      1,
    ),
    fillSite(
      {
        environment: 'live',
        account_id: 20_000_001,
        site_id: 9_001,
        name: 'Bakkerij Jansen',
        key: SANDBOX_KEYS.live,
        currencies: ['EUR', 'GBP', 'USD'],
      },
      2,
    ),
  ];
}

/** Completes a site. What is not given is everything: all currencies, all methods, a key made of its number. */
export function fillSite(site: NewSite, index: number): Site {
  const siteId = site.site_id ?? 3_000 + index;
  return {
    account_id: 30_000_000 + index,
    site_id: siteId,
    key: `${site.environment}Site${siteId}`.padEnd(40, 'x'),
    currencies: CURRENCIES,
    gateways: GATEWAY_IDS,
    blocked: false,
    ...site,
  };
}
