import * as z from 'zod/mini';
import type { Order } from '../draft/order.ts';
import { fail, ok, type Details, type Result } from '../errors/result.ts';
import { apiFailure, type ApiFailure } from './api-error.ts';
import { createdOrder, envelope, foundOrder, gatewayList, pager, site, transactionList } from './answers.ts';
import { endpoints, type Endpoint } from './endpoints.ts';
import type { Environment } from './environment.ts';
import { readFoundOrder, type FoundOrder } from './found-order.ts';
import type { Call, HttpFailure } from './http.ts';
import { orderBody } from './order-body.ts';
import { checkPaymentUrl } from './payment-url.ts';
import { readTransaction, transactionQuery, type Transaction, type TransactionFilter } from './transaction.ts';

export type ClientFailure = HttpFailure | ApiFailure | 'payment_url_refused' | 'order_mismatch';
export type { FoundOrder };
export type Gateway = z.infer<typeof gatewayList>[number];
export type Site = { readonly merchantId: string; readonly siteId: string };
/** `after`: where the older ones begin; null at the end of the list. */
export type TransactionPage = { readonly transactions: Transaction[]; readonly after: string | null };
type Answer<Value> = Promise<Result<Value, ClientFailure>>;

export type Client = {
  readonly environment: Environment;
  /**
   * `POST /orders`. Gives the checked payment URL. `order_id_used` where the API says 1006 here; every failure that is
   * not one of `isRefusal` leaves open whether the order was made.
   */
  createOrder(order: Order): Answer<{ readonly paymentUrl: string }>;
  /** `GET /orders/{id}`. `order_unknown` also for an order that was never opened, and for one of another site. */
  getOrder(orderId: string): Answer<FoundOrder>;
  /** `PATCH /orders/{id}`: the link ends. Whether it did is for `getOrder` to say: a payment may have been under way. */
  cancelOrder(orderId: string): Answer<null>;
  /** `GET /transactions`: payment attempts of the key's site, newest first. An order that nobody opened has none. */
  listTransactions(filter: TransactionFilter): Answer<TransactionPage>;
  /** `GET /gateways`: the account's payment methods. Also the cheapest proof that a key is good. */
  listGateways(): Answer<Gateway[]>;
  /** `GET /me`: which account and site the key belongs to. */
  getSite(): Answer<Site>;
};

/** Of a cancellation only the frame says anything. */
const anything = z.unknown();

/** The API as one account sees it. Holds the key in its closure only. */
export function createClient(call: Call, environment: Environment, key: string): Client {
  async function ask<Schema extends z.ZodMiniType>(endpoint: Endpoint, schema: Schema): Answer<z.infer<Schema>> {
    const answered = await askForFrame(endpoint, schema);
    return answered.ok ? ok(answered.value.data) : answered;
  }

  async function askForFrame<Schema extends z.ZodMiniType>(
    endpoint: Endpoint,
    schema: Schema,
  ): Answer<{ readonly data: z.infer<Schema>; readonly pager: unknown }> {
    const answer = await call(environment, key, endpoint);
    if (!answer.ok) return answer;
    const frame = envelope.safeParse(answer.value.json);
    if (!frame.success) return fail('answer_unexpected');
    const { success, data, error_code, error_info } = frame.data;
    if (success !== true) return fail(apiFailure(answer.value.status, error_code), apiDetails(error_code, error_info));
    const parsed = schema.safeParse(data);
    return parsed.success ? ok({ data: parsed.data, pager: frame.data.pager }) : fail('answer_unexpected');
  }

  return {
    environment,
    async createOrder(order) {
      const made = await ask(endpoints.createOrder(orderBody(order)), createdOrder);
      if (!made.ok && made.error.code === 'order_unknown') {
        return fail(made.error.details?.['apiCode'] === 1006 ? 'order_id_used' : 'api_failed', made.error.details);
      }
      if (!made.ok) return made;
      if (String(made.value.order_id) !== order.orderId) return fail('order_mismatch');
      const url = checkPaymentUrl(made.value.payment_url, environment);
      return url.ok ? ok({ paymentUrl: url.value }) : url;
    },
    async getOrder(orderId) {
      const found = await ask(endpoints.getOrder(orderId), foundOrder);
      if (!found.ok) return found;
      const { order_id } = found.value;
      if (order_id !== undefined && String(order_id) !== orderId) return fail('order_mismatch');
      return ok(readFoundOrder(found.value));
    },
    async cancelOrder(orderId) {
      const cancelled = await ask(endpoints.cancelOrder(orderId), anything);
      return cancelled.ok ? ok(null) : cancelled;
    },
    async listTransactions(filter) {
      const page = await askForFrame(endpoints.listTransactions(transactionQuery(filter)), transactionList);
      if (!page.ok) return page;
      const next = pager.safeParse(page.value.pager);
      return ok({
        transactions: page.value.data.map(readTransaction),
        after: next.success ? (next.data.cursor.after ?? null) : null,
      });
    },
    listGateways: () => ask(endpoints.listGateways(), gatewayList),
    async getSite() {
      const me = await ask(endpoints.getSite(), site);
      return me.ok ? ok({ merchantId: String(me.value.account_id), siteId: String(me.value.site_id) }) : me;
    },
  };
}

/** Shown as a detail only: the API's words are in the API's language and may be anything. */
function apiDetails(code: number | undefined, info: string | undefined): Details {
  return {
    ...(code === undefined ? {} : { apiCode: code }),
    ...(info === undefined ? {} : { apiInfo: info.slice(0, 200) }),
  };
}

const REFUSALS: ReadonlySet<ClientFailure> = new Set<ClientFailure>([
  'too_many_requests',
  'amount_refused',
  'currency_refused',
  'order_id_used',
  'description_refused',
  'data_missing',
  'account_blocked',
  'gateway_refused',
  'key_rejected',
  'order_refused',
]);

/** Whether this failure of a `POST` proves that no order was made by it. */
export function isRefusal(code: ClientFailure): boolean {
  return REFUSALS.has(code);
}
