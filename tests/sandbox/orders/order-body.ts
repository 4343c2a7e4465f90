import { formatAmsterdamTime } from '../amsterdam-time.ts';
import type { Site } from '../catalogue/sites.ts';
import { fieldsOf } from './coerce.ts';
import type { Attempt, Order } from './order.ts';
import { findPaidAttempt, isOpened, reportedAttempt, statusOf } from './order-status.ts';

const CUSTOMER_FIELDS = [
  'locale',
  'first_name',
  'last_name',
  'address1',
  'address2',
  'house_number',
  'zip_code',
  'city',
  'state',
  'country',
  'country_name',
  'email',
  'company_name',
];

/**
 * The `data` of GET /orders/{id}. Until somebody opens the link it is a pre-transaction and the body is thin:
 * no transaction id, no customer, no items. A link's URL is never told again.
 */
export function writeOrderBody(order: Order, site: Site, now: Date): Record<string, unknown> {
  return isOpened(order) ? { ...thinBody(order, now), ...fullerBody(order, site) } : thinBody(order, now);
}

function thinBody(order: Order, now: Date): Record<string, unknown> {
  const { status, financialStatus } = statusOf(order, now);
  const { request } = order;
  return {
    order_id: order.orderId,
    created: formatAmsterdamTime(order.createdAt),
    modified: formatAmsterdamTime(order.modifiedAt),
    amount: request.amount,
    currency: request.currency,
    description: request.description,
    status,
    financial_status: financialStatus,
    fastcheckout: 'NO',
    costs: [],
    custom_info: writeCustomInfo(request.body),
    payment_details: {},
    payment_methods: null,
  };
}

function fullerBody(order: Order, site: Site): Record<string, unknown> {
  const { request, attempts } = order;
  const reported = reportedAttempt(order);
  const paid = findPaidAttempt(order);
  return {
    ...(reported === undefined ? {} : { transaction_id: reported.transactionId }),
    ...(paid?.completedAt ? { completed: formatAmsterdamTime(paid.completedAt) } : {}),
    amount_refunded: paid?.refunded ?? 0,
    reason: reported?.reason ?? null,
    reason_code: reported?.reasonCode ?? null,
    items: request.body['items'] ?? null,
    customer: writeCustomer(request.body),
    payment_details: reported === undefined ? {} : writeDetails(reported, site),
    payment_methods: attempts.map((attempt) => writeAttempt(order, attempt)),
    costs: paid === undefined ? [] : writeCosts(paid),
    related_transactions: paid === undefined || paid.refunded === 0 ? null : [writeRefund(order, paid)],
    var1: request.body['var1'] ?? null,
    var2: request.body['var2'] ?? null,
    var3: request.body['var3'] ?? null,
    ...(request.body['shopping_cart'] === undefined ? {} : { shopping_cart: request.body['shopping_cart'] }),
  };
}

function writeCustomer(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const customer = fieldsOf(body['customer']);
  const fields = CUSTOMER_FIELDS.map((field) => [field, customer[field] ?? null] as const);
  return { ...Object.fromEntries(fields), locale: customer['locale'] ?? 'en_US', phone1: customer['phone'] ?? null };
}

function writeCustomInfo(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const custom = fieldsOf(body['custom_info']);
  const names = ['custom_1', 'custom_2', 'custom_3'];
  return Object.fromEntries(names.map((name) => [name, custom[name] ?? null]));
}

function writeDetails(attempt: Attempt, site: Site): Record<string, unknown> {
  return {
    type: attempt.gateway.id,
    account_id: null,
    account_holder_name: site.name,
    recurring_id: null,
    recurring_model: null,
    external_transaction_id: `${attempt.transactionId}`,
  };
}

function writeAttempt(order: Order, attempt: Attempt): Record<string, unknown> {
  return {
    type: attempt.gateway.id,
    payment_description: attempt.gateway.name,
    status: attempt.status,
    amount: order.request.amount,
    currency: order.request.currency,
    description: order.request.description,
    external_transaction_id: attempt.transactionId,
  };
}

/** Fees are decimals in the main unit. */
function writeCosts(attempt: Attempt): unknown[] {
  return [
    {
      transaction_id: attempt.transactionId,
      description: `0.4 % ${attempt.gateway.name}`,
      type: 'SYSTEM',
      status: 'initialized',
      currency: 'EUR',
      amount: 0.44,
    },
  ];
}

function writeRefund(order: Order, attempt: Attempt): Record<string, unknown> {
  return {
    transaction_id: attempt.transactionId + 2n,
    amount: attempt.refunded,
    currency: order.request.currency,
    costs: null,
    status: 'completed',
    description: `Refund of ${order.orderId}`,
    created: formatAmsterdamTime(attempt.modifiedAt),
    modified: formatAmsterdamTime(attempt.modifiedAt),
  };
}
