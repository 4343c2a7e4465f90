import { Hono } from 'hono';
import { formatAmsterdamTime } from '../amsterdam-time.ts';
import type { Site } from '../catalogue/sites.ts';
import type { Attempt, Order } from '../orders/order.ts';
import { fieldsOf } from '../orders/coerce.ts';
import { financialStatusOf } from '../orders/order-status.ts';
import type { World } from '../world.ts';
import { jsonResponse } from '../write-json.ts';
import type { ApiEnv } from './api-context.ts';
import { cutPage, type TransactionRow } from './transaction-page.ts';

/** GET /transactions: attempts, newest first. An unopened link has none and does not show. */
export function makeTransactionRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/transactions', (c) => {
    const query = new URL(c.req.url).searchParams;
    const site = c.get('site');
    const rows = world.orders
      .ofSite(site)
      .flatMap((order) => order.attempts.map((attempt) => ({ order, attempt })))
      .toSorted((left, right) => right.attempt.number - left.attempt.number)
      .map(({ order, attempt }) => writeRow(order, attempt, site))
      .filter((row) => fitsQuery(row, query));
    const limit = Number(query.get('limit') ?? 100);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
      return jsonResponse({ message: 'Invalid limit' }, 400);
    }
    return jsonResponse({ success: true, ...cutPage(rows, limit, new URL(c.req.url)) });
  });
  return routes;
}

function writeRow(order: Order, attempt: Attempt, site: Site): TransactionRow {
  const customer = fieldsOf(order.request.body['customer']);
  const isPaid = attempt.completedAt !== null;
  return {
    order_id: order.orderId,
    transaction_id: attempt.transactionId,
    status: attempt.status,
    financial_status: financialStatusOf(attempt),
    amount: order.request.amount,
    net: isPaid ? order.request.amount - 44 : 0,
    currency: order.request.currency,
    description: order.request.description,
    created: formatAmsterdamTime(attempt.createdAt),
    completed: attempt.completedAt === null ? null : formatAmsterdamTime(attempt.completedAt),
    updated: formatAmsterdamTime(attempt.modifiedAt),
    payment_method: attempt.gateway.id,
    type: 'payment',
    debit_credit: 'C',
    site_id: site.site_id,
    customer: {
      email: customer['email'] ?? null,
      first_name: customer['first_name'] ?? null,
      last_name: customer['last_name'] ?? null,
      locale: customer['locale'] ?? 'en_US',
    },
    costs: isPaid ? [{ amount: 0.44, currency: 'EUR', description: 'Transaction fee' }] : [],
  };
}

const EQUAL_FILTERS = ['site_id', 'status', 'financial_status', 'currency', 'type', 'debit_credit'];

/** Equal fields, several methods, and spans of time given as the API writes times (or only their date). */
function fitsQuery(row: TransactionRow, query: URLSearchParams): boolean {
  const methods = [...query.getAll('payment_method'), ...query.getAll('payment_method[]')].flatMap((list) =>
    list.toUpperCase().split(','),
  );
  return (
    EQUAL_FILTERS.every((name) => !query.has(name) || query.get(name) === String(row[name])) &&
    (methods.length === 0 || methods.includes(String(row['payment_method']))) &&
    ['created', 'completed'].every((name) => {
      const time = row[name];
      const from = query.get(`${name}_from`);
      const until = query.get(`${name}_until`);
      if (from === null && until === null) return true;
      if (typeof time !== 'string') return false;
      return (from === null || time >= from) && (until === null || time.slice(0, until.length) <= until);
    })
  );
}
