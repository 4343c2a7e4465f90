import { findGateway, type Gateway } from '../catalogue/gateways.ts';
import type { World } from '../world.ts';
import type { Attempt, Order } from './order.ts';
import type { Outcome } from './order-store.ts';

/**
 * Pays (or fails to pay) as if a payer had used the page: with the order's method, else `gatewayId`, else iDEAL.
 * Asks no questions about the link's state.
 */
export function payOrder({ orders }: World, order: Order, outcome: Outcome, gatewayId = 'IDEAL'): Attempt {
  return orders.attempt(order, order.request.gateway ?? requireGateway(gatewayId), outcome);
}

function requireGateway(id: string): Gateway {
  const gateway = findGateway(id);
  if (gateway === undefined) throw new Error(`The sandbox knows no gateway ${id}.`);
  return gateway;
}
