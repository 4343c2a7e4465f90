import { payHost } from '../sandbox/hosts.ts';
import type { Order } from '../sandbox/orders/order.ts';
import type { PopupForm } from './popup-form.ts';
import { isSameAmount, toMajorUnits } from './result-line.ts';
import type { Stage } from './set-stage.ts';

/** The one order the sandbox has. Throws where there are none or more, or where it took more than one request. */
export function findOnlyOrder({ sandbox }: Stage): Order {
  const created = sandbox.ledger.ordersCreated();
  const [order, ...others] = sandbox.orders.all;
  const posts = created.reduce((sum, each) => sum + each.posts, 0);
  if (order === undefined || others.length > 0 || posts !== 1) {
    throw new Error(`The sandbox has ${sandbox.orders.all.length} orders from ${posts} requests, not one from one.`);
  }
  return order;
}

/** What the form, the popup, the clipboard and the sandbox do not agree on, a sentence each. */
export function findDisagreements(order: Order, form: PopupForm, paymentUrl: string, clipboard: string): string[] {
  const { amount, currency, description } = order.request;
  const major = toMajorUnits(amount, currency);
  const handedOut = order.sessions.map(({ id }) => `https://${payHost(order.environment)}/connect/${id}/`);
  const isHandedOut = handedOut.length === 1 && handedOut[0] === paymentUrl.split('?')[0];
  const sentences = [
    isSameAmount(major, form.amount) ? null : `The form said ${form.amount}, the order is for ${major}.`,
    currency === form.currency ? null : `The form said ${form.currency}, the order is in ${currency}.`,
    description === form.description.trim() ? null : `The form said "${form.description}", the order "${description}".`,
    clipboard === paymentUrl ? null : `The popup shows ${paymentUrl}, the clipboard holds ${clipboard}.`,
    isHandedOut ? null : `The popup shows ${paymentUrl}, the sandbox handed out ${handedOut.join(', ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== null);
}
