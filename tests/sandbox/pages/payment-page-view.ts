import { html } from 'hono/html';
import { formatAmount } from '../catalogue/currencies.ts';
import type { Gateway } from '../catalogue/gateways.ts';
import type { Attempt, Order } from '../orders/order.ts';
import { fieldsOf } from '../orders/coerce.ts';
import type { LinkState } from '../orders/order-status.ts';
import { framePage, type Markup } from './page-frame.ts';

const OUTCOMES = [
  ['success', 'Success'],
  ['declined', 'Failure'],
  ['cancelled', 'Cancelled'],
  ['expired', 'Expired'],
  ['uncleared', 'Uncleared'],
] as const;

const CLOSED: Readonly<Record<Exclude<LinkState, 'open'>, string>> = {
  paid: 'This order has already been paid.',
  cancelled: 'This payment link has been cancelled.',
  expired: 'This payment link has expired.',
  disabled: 'This payment link has been opened too often and is disabled.',
};

const RESULTS: Readonly<Record<string, string>> = {
  completed: 'Payment received. Thank you!',
  uncleared: 'Your payment is being checked.',
  declined: 'The payment was declined.',
  void: 'You cancelled the payment.',
  expired: 'The payment took too long.',
  initialized: 'The payment has begun.',
};

type Shop = { readonly shop: string; readonly order: Order };

/** The page a payer sees on an open link: what for, how much, which method, and how it shall end. */
export function payPage({ shop, order }: Shop, gateways: readonly Gateway[], action: string, lang: string): Markup {
  const only = order.request.gateway;
  const methods =
    only === null
      ? html`<fieldset>
          <legend>Choose how to pay</legend>
          ${gateways.map(
            ({ id, name }, index) =>
              html` <label
                ><input type="radio" name="gateway" value="${id}" ${index === 0 ? html` checked` : ''} /> ${name}</label
              >`,
          )}
        </fieldset>`
      : html`<p>Pay with <strong>${only.name}</strong></p>`;
  return framePage(
    `Pay ${shop}`,
    html`${writeHead({ shop, order })}
      <form method="post" action="${action}">
        ${methods}${writeButtons()} <button name="outcome" value="started">Start only</button>
      </form>
      ${writeLink(order, 'cancel_url', 'Back to the shop')}${NOTE}`,
    'narrow',
    lang,
  );
}

/** The bank's page of a payment that was only begun. It works even when the link has died since. */
export function bankPage(shop: Shop, attempt: Attempt, action: string): Markup {
  return framePage(
    `${attempt.gateway.name} simulator`,
    html`${writeHead(shop)}
      <p>${attempt.gateway.name}: transaction <code>${attempt.transactionId.toString()}</code></p>
      <form method="post" action="${action}">${writeButtons()}</form>
      ${NOTE}`,
  );
}

/** What came of an attempt; after a failed one the link may be tried again. */
export function resultPage(shop: Shop, attempt: Attempt, retry: string | null): Markup {
  const isGood = attempt.status === 'completed' || attempt.status === 'uncleared';
  return framePage(
    'Result',
    html`${writeHead(shop)}
      <p role="status" data-status="${attempt.status}">${RESULTS[attempt.status] ?? attempt.status}</p>
      <p class="muted">${attempt.gateway.name} · <code>${attempt.transactionId.toString()}</code></p>
      ${retry === null || isGood ? '' : html`<p><a href="${retry}">Try again</a></p>`}
      ${writeLink(shop.order, isGood ? 'redirect_url' : 'cancel_url', 'Back to the shop')}${NOTE}`,
  );
}

/** A link that can no longer be paid. */
export function closedPage(shop: Shop, state: Exclude<LinkState, 'open'>): Markup {
  return framePage(
    'Payment link closed',
    html`<h1>${shop.shop}</h1>
      <p role="alert" data-state="${state}">${CLOSED[state]}</p>
      ${writeLink(shop.order, state === 'paid' ? 'redirect_url' : 'cancel_url', 'Back to the shop')}${NOTE}`,
  );
}

export function messagePage(title: string, text: string): Markup {
  return framePage(
    title,
    html`<h1>${title}</h1>
      <p>${text}</p>
      ${NOTE}`,
  );
}

const NOTE = html`<p class="note">Sandbox: no money moves here.</p>`;

function writeHead({ shop, order }: Shop): Markup {
  const { amount, currency, description } = order.request;
  return html`<h1>${shop}</h1>
    <p class="amount">${formatAmount(amount, currency)}</p>
    <p>${description}</p>
    <p class="muted">Order ${order.orderId}</p>`;
}

function writeButtons(): Markup {
  return html`${OUTCOMES.map(([value, label]) => html`<button name="outcome" value="${value}">${label}</button>`)}`;
}

function writeLink(order: Order, field: 'redirect_url' | 'cancel_url', label: string): Markup {
  const url = fieldsOf(order.request.body['payment_options'])[field];
  const isWeb = typeof url === 'string' && /^https?:/.test(url);
  return isWeb ? html`<p><a href="${url}">${label}</a></p>` : html``;
}
