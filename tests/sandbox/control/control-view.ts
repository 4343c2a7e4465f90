import { html } from 'hono/html';
import type { Sandbox } from '../app.ts';
import { formatAmount } from '../catalogue/currencies.ts';
import { payHost } from '../hosts.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { Order } from '../orders/order.ts';
import { findPaidAttempt, latestSession, linkStateOf, statusOf } from '../orders/order-status.ts';
import { framePage, type Markup } from '../pages/page-frame.ts';
import { faultSection } from './faults-view.ts';

/** The whole control page. */
export function controlPage(sandbox: Sandbox): Markup {
  return framePage(
    'MultiSafepay sandbox',
    html`<h1>MultiSafepay sandbox</h1>
      <p class="muted">
        Everything here is invented; no request leaves this machine. <a href="/orders.json">orders.json</a> ·
        <a href="/ledger.json">ledger.json</a>
      </p>
      <form method="post" action="/reset"><button>Forget orders, ledger and faults</button></form>
      ${siteSection(sandbox)}${orderSection(sandbox)}${faultSection(sandbox)}${ledgerSection(sandbox)}`,
    'wide',
  );
}

function siteSection({ sites }: Sandbox): Markup {
  return html`<h2 id="sites">Sites and their API keys</h2>
    <table>
      <tr>
        <th>Shop</th>
        <th>Environment</th>
        <th>Site id</th>
        <th>API key</th>
        <th></th>
      </tr>
      ${sites.map(
        (site, index) =>
          html`<tr>
            <td>${site.name}</td>
            <td>${site.environment}</td>
            <td>${site.site_id}</td>
            <td><code>${site.key}</code></td>
            <td>${button(`/sites/${index}/block`, site.blocked ? 'Unblock' : 'Block')}</td>
          </tr>`,
      )}
    </table>`;
}

function orderSection(sandbox: Sandbox): Markup {
  const now = sandbox.now();
  return html`<h2 id="orders">Orders</h2>
    <table>
      <tr>
        <th>Order</th>
        <th>Site</th>
        <th>Amount</th>
        <th>Description</th>
        <th>Status</th>
        <th>Link</th>
        <th>Attempts</th>
        <th></th>
      </tr>
      ${sandbox.orders.all.map((order, index) => {
        const session = latestSession(order);
        const url = `https://${payHost(order.environment)}/connect/${session.id}/`;
        return html`<tr>
          <td>${order.orderId}</td>
          <td>${order.siteId}</td>
          <td>${formatAmount(order.request.amount, order.request.currency)}</td>
          <td>${order.request.description}</td>
          <td>${statusOf(order, now).status}</td>
          <td><a href="${url}">${linkStateOf(order, session, now)}</a>, opened ${session.openings}×</td>
          <td>${order.attempts.map(({ gateway, status }) => `${gateway.id} ${status}`).join(', ')}</td>
          <td>${actionsOf(order).map((action) => button(`/orders/${index}/${action}`, action))}</td>
        </tr>`;
      })}
    </table>`;
}

/** What the merchant's bank or dashboard could do to an order now. */
function actionsOf(order: Order): string[] {
  const paid = findPaidAttempt(order);
  if (paid !== undefined) return paid.status === 'refunded' ? [] : ['refund', 'chargeback'];
  const isPending = order.attempts.some(({ status }) => status === 'uncleared' || status === 'initialized');
  return isPending ? ['settle', 'decline'] : ['pay'];
}

function ledgerSection({ ledger }: Sandbox): Markup {
  return html`<h2 id="ledger">Ledger: the latest requests</h2>
    <table>
      <tr>
        <th>#</th>
        <th>Request</th>
        <th>Key</th>
        <th>Answer</th>
        <th>Faults</th>
        <th>Order made</th>
      </tr>
      ${ledger.entries.slice(-100).toReversed().map(ledgerRow)}
    </table>`;
}

function ledgerRow(entry: LedgerEntry): Markup {
  const key = entry.key.sentBy.length === 0 ? 'none' : `${entry.key.sentBy.join('+')}: ${entry.key.site ?? 'wrong'}`;
  return html`<tr>
    <td>${entry.number}</td>
    <td><code>${entry.method} ${entry.host}${entry.path}</code></td>
    <td>${key}</td>
    <td>${entry.status ?? entry.outcome}</td>
    <td>${entry.faults.join(', ')}</td>
    <td>${entry.committedOrder ?? ''}</td>
  </tr>`;
}

function button(action: string, label: string): Markup {
  return html`<form class="line" method="post" action="${action}"><button>${label}</button></form>`;
}
