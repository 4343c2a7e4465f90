import { Hono } from 'hono';
import { apiHost, payHost } from '../hosts.ts';
import { checkOrder } from '../orders/check-order.ts';
import { coerceText, fieldsOf } from '../orders/coerce.ts';
import { writeOrderBody } from '../orders/order-body.ts';
import { findPaidAttempt, isOpened } from '../orders/order-status.ts';
import type { SessionHit } from '../orders/order-store.ts';
import type { World } from '../world.ts';
import { refuse, type ApiEnv } from './api-context.ts';
import { success } from './api-error.ts';
import { cancelOrder } from './cancel-order.ts';
import { makeEventsToken } from './events-token.ts';
import { readJson } from './read-json.ts';

/** POST /orders, GET and PATCH /orders/{id}. There are no refunds here: see the control page. */
export function makeOrderRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/orders', async (c) => {
    const site = c.get('site');
    if (site.blocked) return refuse(c, 1019);
    const body = await readJson(c.req.raw);
    if (body === undefined) return refuse(c, 1000);
    const checked = checkOrder(body, site);
    if ('error' in checked) return refuse(c, checked.error);
    const known = world.orders.ofSite(site).find((order) => order.orderId === checked.request.orderId);
    const isTaken = known !== undefined && (c.env.bent.has('strictOrderIds') || findPaidAttempt(known) !== undefined);
    if (isTaken) return refuse(c, 1006);
    const placed = world.orders.place(site, checked.request);
    c.env.onCommit(placed.order.orderId);
    return success(writePlaced(placed));
  });

  routes.get('/orders/:id', (c) => {
    const order = world.orders.find(c.get('site'), c.req.param('id'));
    if (order === undefined) return refuse(c, 1006);
    if (c.env.bent.has('unopened1006') && !isOpened(order)) return refuse(c, 1006);
    return success(writeOrderBody(order, c.get('site'), world.now()));
  });

  routes.patch('/orders/:id', async (c) => {
    const site = c.get('site');
    if (site.blocked) return refuse(c, 1019);
    const order = world.orders.find(site, c.req.param('id'));
    if (order === undefined) return refuse(c, 1006);
    const answer = cancelOrder(world.orders, order, fieldsOf(await readJson(c.req.raw)));
    return answer instanceof Response ? answer : refuse(c, answer);
  });

  return routes;
}

/** The six keys of a successful POST. The URL's language is the customer's, else English. */
function writePlaced({ order, session }: SessionHit): Record<string, string> {
  const { environment, orderId, request } = order;
  const locale = coerceText(fieldsOf(request.body['customer'])['locale']) ?? 'en_US';
  const api = apiHost(environment);
  return {
    order_id: orderId,
    payment_url: `https://${payHost(environment)}/connect/${session.id}/?lang=${encodeURIComponent(locale)}`,
    session_id: session.id,
    events_token: makeEventsToken(session),
    events_url: `wss://${api}/events/`,
    events_stream_url: `https://${api}/events/stream/`,
  };
}
