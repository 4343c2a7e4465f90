import { Hono } from 'hono';
import type { ApiEnv } from './api-context.ts';
import { success } from './api-error.ts';

const CATEGORIES = [
  [100, 'Gifts and gadgets'],
  [200, 'Food and drinks'],
  [300, 'Flowers and plants'],
  [999, 'Other'],
] as const;

/** GET /me (which site a key belongs to) and GET /categories. */
export function makeAccountRoutes(): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/me', (c) => {
    const { account_id, site_id } = c.get('site');
    return success({ account_id, role: 'site', site_id });
  });
  routes.get('/categories', () => success(CATEGORIES.map(([code, description]) => ({ code, description }))));
  return routes;
}
