import { Hono, type Context } from 'hono';
import { listGateways } from '../api/gateway-routes.ts';
import { findGateway } from '../catalogue/gateways.ts';
import type { Environment } from '../hosts.ts';
import { coerceText, fieldsOf } from '../orders/coerce.ts';
import type { Attempt, Order } from '../orders/order.ts';
import { linkStateOf } from '../orders/order-status.ts';
import type { Outcome, SessionHit } from '../orders/order-store.ts';
import type { World } from '../world.ts';
import { pageResponse } from './page-frame.ts';
import { bankPage, closedPage, messagePage, payPage, resultPage } from './payment-page-view.ts';

const OUTCOMES: ReadonlySet<string> = new Set(['success', 'declined', 'cancelled', 'expired', 'uncleared', 'started']);

/** The payment pages of one environment: open a link, try to pay, see what came of it. */
export function makePaymentPages(world: World, environment: Environment): Hono {
  const pages = new Hono();

  pages.get('/connect/:session/', (c) =>
    withSession(c, ({ order, session }) => {
      const state = linkStateOf(order, session, world.now());
      if (state !== 'open') return pageResponse(closedPage(shopOf(order), state));
      session.openings += 1;
      const isAll = c.req.query('methods') === 'all';
      const customer = fieldsOf(order.request.body['customer']);
      const country = coerceText(customer['country']) ?? (coerceText(customer['locale']) ?? '').slice(3);
      const site = siteOf(order);
      const { currency, amount } = order.request;
      const wanted = { currency, amount: String(amount), country: isAll ? undefined : country };
      const hasCart = order.request.body['shopping_cart'] !== undefined;
      const gateways = listGateways(site, wanted).filter(
        ({ kind, cartRequired }) => kind === 'payment-method' && (hasCart || !cartRequired),
      );
      const lang = (c.req.query('lang') ?? 'en').slice(0, 2);
      return pageResponse(payPage(shopOf(order), gateways, `/connect/${session.id}/pay`, lang));
    }),
  );

  pages.get('/connect/:session', (c) =>
    c.redirect(`/connect/${c.req.param('session')}/${new URL(c.req.url).search}`, 301),
  );

  pages.post('/connect/:session/', () => pageResponse(messagePage('Not allowed', 'CSRF token missing.'), 403));

  pages.post('/connect/:session/pay', (c) =>
    withSession(c, async ({ order, session }) => {
      const form = await c.req.parseBody();
      const state = linkStateOf(order, session, world.now());
      if (state !== 'open' && state !== 'disabled') return pageResponse(closedPage(shopOf(order), state));
      const gateway = order.request.gateway ?? findGateway(String(form['gateway']));
      const outcome = readOutcome(form['outcome']);
      if (gateway === undefined || outcome === null) return pageResponse(messagePage('Choose a method', ''), 422);
      const attempt = world.orders.attempt(order, gateway, outcome);
      return c.redirect(
        `/connect/${session.id}/${outcome === 'started' ? 'bank' : 'result'}/${attempt.transactionId}`,
        303,
      );
    }),
  );

  pages.get('/connect/:session/bank/:transaction', (c) =>
    withAttempt(c, ({ order }, attempt) => pageResponse(bankPage(shopOf(order), attempt, new URL(c.req.url).pathname))),
  );

  pages.post('/connect/:session/bank/:transaction', (c) =>
    withAttempt(c, async ({ order, session }, attempt) => {
      const outcome = readOutcome((await c.req.parseBody())['outcome']);
      if (outcome !== null && attempt.status === 'initialized') world.orders.settle(order, attempt, outcome);
      return c.redirect(`/connect/${session.id}/result/${attempt.transactionId}`, 303);
    }),
  );

  pages.get('/connect/:session/result/:transaction', (c) =>
    withAttempt(c, ({ order, session }, attempt) => {
      const isOpen = linkStateOf(order, session, world.now()) === 'open';
      return pageResponse(resultPage(shopOf(order), attempt, isOpen ? `/connect/${session.id}/` : null));
    }),
  );

  pages.all('*', () => pageResponse(messagePage('Not found', 'There is no such page.'), 404));
  return pages;

  function withSession(c: Context, show: (hit: SessionHit) => Response | Promise<Response>) {
    const hit = world.orders.findSession(c.req.param('session') ?? '');
    return hit?.order.environment === environment
      ? show(hit)
      : pageResponse(messagePage('Unknown link', 'This payment link does not exist.'), 404);
  }

  function withAttempt(c: Context, show: (hit: SessionHit, attempt: Attempt) => Response | Promise<Response>) {
    return withSession(c, (hit) => {
      const id = c.req.param('transaction');
      const attempt = hit.order.attempts.find(({ transactionId }) => transactionId.toString() === id);
      return attempt === undefined ? pageResponse(messagePage('Unknown payment', ''), 404) : show(hit, attempt);
    });
  }

  function siteOf(order: Order) {
    const site = world.sites.find(({ site_id, environment: of }) => site_id === order.siteId && of === environment);
    if (site === undefined) throw new Error(`Order ${order.orderId} belongs to no site.`);
    return site;
  }

  function shopOf(order: Order) {
    return { shop: siteOf(order).name, order };
  }
}

function readOutcome(value: unknown): Outcome | null {
  return typeof value === 'string' && OUTCOMES.has(value) ? (value as Outcome) : null;
}
