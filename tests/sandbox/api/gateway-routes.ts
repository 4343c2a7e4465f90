import { Hono } from 'hono';
import { findGateway, type Gateway } from '../catalogue/gateways.ts';
import type { Site } from '../catalogue/sites.ts';
import { coerceFlag } from '../orders/coerce.ts';
import { refuse, type ApiEnv } from './api-context.ts';
import { success } from './api-error.ts';
import { writePaymentMethod, groupCards } from './payment-method-body.ts';

type Wanted = { country?: string | undefined; currency?: string | undefined; amount?: string | undefined };

/** GET /gateways and /payment-methods, whole and single. */
export function makeGatewayRoutes(): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/gateways', (c) => {
    const gateways = listGateways(c.get('site'), c.req.query());
    const shown = c.req.query('include') === 'coupons' ? gateways : oneCoupon(gateways);
    return success(shown.map(writeGateway));
  });

  routes.get('/gateways/:id', (c) => {
    const gateway = findSiteGateway(c.get('site'), c.req.param('id'));
    return gateway === undefined ? refuse(c, 1023) : success(writeGateway(gateway));
  });

  routes.get('/payment-methods', (c) => {
    const type = c.req.query('type');
    const gateways = listGateways(c.get('site'), c.req.query())
      .filter(({ kind }) => (type === undefined ? true : kind === type))
      .filter(({ kind }) => kind !== 'coupon' || type === 'coupon' || coerceFlag(c.req.query('include_coupons')));
    return success(groupCards(gateways, coerceFlag(c.req.query('group_cards'))));
  });

  routes.get('/payment-methods/:id', (c) => {
    const gateway = findSiteGateway(c.get('site'), c.req.param('id'));
    return gateway === undefined ? refuse(c, 1023) : success(writePaymentMethod(gateway));
  });

  return routes;
}

/** The site's methods that fit; the generic card method can be used but is never listed. */
export function listGateways(site: Site, { country, currency, amount }: Wanted): Gateway[] {
  return site.gateways
    .flatMap((id) => findGateway(id) ?? [])
    .filter(({ id }) => id !== 'CREDITCARD')
    .filter(({ countries }) => !country || countries.length === 0 || countries.includes(country.toUpperCase()))
    .filter(({ currencies }) => !currency || currencies.length === 0 || currencies.includes(currency.toUpperCase()))
    .filter(({ minimum, maximum }) => {
      const minor = Number(amount);
      return !amount || (minor >= minimum && (maximum === null || minor <= maximum));
    });
}

function findSiteGateway(site: Site, id: string): Gateway | undefined {
  const gateway = findGateway(id);
  return gateway && site.gateways.includes(gateway.id) ? gateway : undefined;
}

/** Without `include=coupons` only the first gift card is listed. */
function oneCoupon(gateways: readonly Gateway[]): Gateway[] {
  const first = gateways.find(({ kind }) => kind === 'coupon');
  return gateways.filter((gateway) => gateway.kind !== 'coupon' || gateway === first);
}

function writeGateway({ id, name, kind }: Gateway): Record<string, string> {
  return kind === 'coupon' ? { id, description: name, type: 'coupon' } : { id, description: name };
}
