import type { Order } from '../draft/order.ts';

/**
 * The body of `POST /orders` for a payment link. The same order always gives the same body: a repeated request must not
 * differ from the first. Absent fields are left out, since an empty string is not "unset" everywhere.
 */
export function orderBody(order: Order): object {
  return {
    type: 'paymentlink',
    order_id: orderIdValue(order.orderId),
    ...defined({ gateway: order.gateway }),
    currency: order.amount.currency,
    amount: order.amount.minor,
    description: order.description,
    ...defined({ seconds_active: order.secondsActive }),
    ...section('payment_options', {
      notification_url: order.notificationUrl,
      redirect_url: order.redirectUrl,
      cancel_url: order.cancelUrl,
      close_window: order.closeWindow,
    }),
    ...section('customer', {
      locale: order.locale,
      email: order.customerEmail,
      ...customerName(order.customerName),
    }),
  };
}

/** "If the values are only numbers the type will be integer": where a number holds it without loss (`007` is text). */
function orderIdValue(orderId: string): string | number {
  const number = Number(orderId);
  return /^\d+$/.test(orderId) && Number.isSafeInteger(number) && String(number) === orderId ? number : orderId;
}

/** The API takes names of 2–25 characters each; what does not fit goes into the company's name rather than being cut. */
function customerName(name: string | undefined): Record<string, string> {
  if (name === undefined) return {};
  const space = name.indexOf(' ');
  const parts =
    space < 0 ? { last_name: name } : { first_name: name.slice(0, space), last_name: name.slice(space + 1) };
  const fits = Object.values(parts).every((part) => part.length >= 2 && part.length <= 25);
  return fits ? parts : { company_name: name };
}

function section(name: string, values: Record<string, unknown>): object {
  const present = defined(values);
  return Object.keys(present).length === 0 ? {} : { [name]: present };
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
