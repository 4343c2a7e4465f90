import { decimalFromMoney } from '../money/money.ts';
import { newDraft, type Draft, type FieldName } from './draft.ts';
import type { Order } from './order.ts';

export type OrderedBefore = {
  readonly intentId: string;
  readonly accountId: string;
  readonly order: Order;
  readonly invoiceNumber: string | null;
  readonly replaces: string | null;
  /** The one that people write here, in whose language the form is. */
  readonly decimalSeparator: '.' | ',';
};

/** A draft that asks for what an order asked for. All of it counts as typed: the person asked for just this once before. */
export function draftOfOrder(before: OrderedBefore): Draft {
  const { intentId, accountId, order, invoiceNumber, replaces, decimalSeparator } = before;
  const fields: Partial<Record<FieldName, string>> = {
    amount: decimalFromMoney(order.amount).replace('.', decimalSeparator),
    description: order.description,
    orderId: order.orderId,
    expiry: order.secondsActive === undefined ? '' : String(order.secondsActive),
    gateway: order.gateway ?? '',
    customerName: order.customerName ?? '',
    customerEmail: order.customerEmail ?? '',
    locale: order.locale ?? '',
    redirectUrl: order.redirectUrl ?? '',
    cancelUrl: order.cancelUrl ?? '',
    notificationUrl: order.notificationUrl ?? '',
    closeWindow: order.closeWindow === true ? 'yes' : '',
  };
  const draft = newDraft({ intentId, accountId, orderId: order.orderId, currency: order.amount.currency });
  const said = (Object.keys(fields) as FieldName[]).filter((name) => fields[name] !== '');
  return {
    ...draft,
    fields: { ...draft.fields, ...fields },
    origins: Object.fromEntries([...said, 'currency'].map((name) => [name, { kind: 'typed' }])),
    invoiceNumber,
    replaces,
  };
}
