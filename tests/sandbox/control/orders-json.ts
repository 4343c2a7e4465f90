import type { Sandbox } from '../app.ts';
import { payHost } from '../hosts.ts';
import { linkStateOf, statusOf } from '../orders/order-status.ts';

/** All orders for `/orders.json`: times in UTC, amounts in minor units. */
export function writeOrders({ orders, now }: Sandbox): unknown[] {
  return orders.all.map((order) => ({
    environment: order.environment,
    site_id: order.siteId,
    order_id: order.orderId,
    ...statusOf(order, now()),
    amount: order.request.amount,
    currency: order.request.currency,
    description: order.request.description,
    created: order.createdAt,
    request: order.request.body,
    links: order.sessions.map((session) => ({
      url: `https://${payHost(order.environment)}/connect/${session.id}/`,
      state: linkStateOf(order, session, now()),
      openings: session.openings,
      expires: session.expiresAt,
    })),
    attempts: order.attempts.map(({ transactionId, gateway, status, refunded }) => ({
      transaction_id: transactionId,
      gateway: gateway.id,
      status,
      refunded,
    })),
  }));
}
