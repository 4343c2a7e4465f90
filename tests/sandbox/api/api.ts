import { Hono } from 'hono';
import type { Environment } from '../hosts.ts';
import type { World } from '../world.ts';
import { jsonResponse } from '../write-json.ts';
import { makeAccountRoutes } from './account-routes.ts';
import { refuse, type ApiEnv } from './api-context.ts';
import { findSiteOf } from './authenticate.ts';
import { makeGatewayRoutes } from './gateway-routes.ts';
import { makeOrderRoutes } from './order-routes.ts';
import { makeTransactionRoutes } from './transaction-routes.ts';

/** The JSON API of one environment, everything under `/v1/json`. No CORS headers: pages may not call it. */
export function makeApi(world: World, environment: Environment): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(async (c, next) => {
    if (c.req.method === 'OPTIONS') return new Response(null, { status: 405, headers: { allow: 'GET, POST, PATCH' } });
    const site = findSiteOf(c.req.raw, environment, world.sites);
    if (site === undefined) {
      const isList = c.req.path.endsWith('/transactions');
      return isList ? jsonResponse({ message: 'Forbidden' }, 403) : refuse(c, 1032);
    }
    c.set('site', site);
    return next();
  });
  api.route('/', makeOrderRoutes(world));
  api.route('/', makeGatewayRoutes());
  api.route('/', makeTransactionRoutes(world));
  api.route('/', makeAccountRoutes());
  api.all('*', (c) => refuse(c, 404));
  return api;
}
