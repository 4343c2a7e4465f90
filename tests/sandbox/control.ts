import { Hono } from 'hono';
import type { Sandbox } from './app.ts';
import { controlPage } from './control/control-view.ts';
import { readFault } from './control/read-fault.ts';
import { writeOrders } from './control/orders-json.ts';
import { payOrder } from './orders/pay-order.ts';
import type { Order } from './orders/order.ts';
import { findPaidAttempt } from './orders/order-status.ts';
import { pageResponse } from './pages/page-frame.ts';
import { jsonResponse } from './write-json.ts';

/** What a bank or a merchant can do to an order from outside the API. */
const ACTIONS: Readonly<Record<string, (sandbox: Sandbox, order: Order) => void>> = {
  pay: (sandbox, order) => {
    payOrder(sandbox, order, 'success');
  },
  settle: (sandbox, order) => {
    settlePending(sandbox, order, 'success');
  },
  decline: (sandbox, order) => {
    settlePending(sandbox, order, 'declined');
  },
  refund: ({ orders }, order) => {
    const paid = findPaidAttempt(order);
    if (paid !== undefined) orders.refund(order, paid);
  },
  chargeback: ({ orders }, order) => {
    const paid = findPaidAttempt(order);
    if (paid !== undefined) orders.mark(order, paid, 'chargeback');
  },
};

/** The control page and its buttons. It is served on plain HTTP to this machine only. */
export function makeControl(sandbox: Sandbox): Hono {
  const control = new Hono();

  // Another site open in the same browser must not press buttons here.
  control.use(async (c, next) => {
    const origin = c.req.header('origin');
    const isOwn = origin === undefined || origin === 'null' || origin === new URL(c.req.url).origin;
    return isOwn && /^(127\.0\.0\.1|localhost)$/.test(new URL(c.req.url).hostname) ? next() : c.text('Forbidden', 403);
  });

  control.get('/', () => pageResponse(controlPage(sandbox)));
  control.get('/ledger.json', () => jsonResponse(sandbox.ledger.entries));
  control.get('/orders.json', () => jsonResponse(writeOrders(sandbox)));

  control.post('/reset', (c) => {
    sandbox.reset();
    return c.redirect('/', 303);
  });

  control.post('/sites/:index/block', (c) => {
    const site = sandbox.sites[Number(c.req.param('index'))];
    if (site === undefined) return c.notFound();
    site.blocked = !site.blocked;
    return c.redirect('/#sites', 303);
  });

  control.post('/orders/:index/:action', (c) => {
    const order = sandbox.orders.all[Number(c.req.param('index'))];
    const action = c.req.param('action');
    const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (order === undefined || act === undefined) return c.notFound();
    act(sandbox, order);
    return c.redirect('/#orders', 303);
  });

  control.post('/faults', async (c) => {
    const fault = readFault(await c.req.parseBody());
    if (fault === null) return c.text('Unknown fault, or the parameters are no JSON object.', 422);
    sandbox.faults.add(fault);
    return c.redirect('/#faults', 303);
  });

  control.post('/faults/:number/off', (c) => {
    sandbox.faults.active.find(({ number }) => String(number) === c.req.param('number'))?.remove();
    return c.redirect('/#faults', 303);
  });

  return control;
}

function settlePending({ orders }: Sandbox, order: Order, outcome: 'success' | 'declined'): void {
  const pending = order.attempts.findLast(({ status }) => status === 'uncleared' || status === 'initialized');
  if (pending !== undefined) orders.settle(order, pending, outcome);
}
