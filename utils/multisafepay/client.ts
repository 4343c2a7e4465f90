import * as z from 'zod/mini';
import type { Order } from '../draft/order.ts';
import { fail, ok, type Details, type Result } from '../errors/result.ts';
import { apiFailure, type ApiFailure } from './api-error.ts';
import { createdOrder, envelope, foundOrder, gatewayList, site } from './answers.ts';
import { endpoints, type Endpoint } from './endpoints.ts';
import type { Environment } from './environment.ts';
import type { Call, HttpFailure } from './http.ts';
import { orderBody } from './order-body.ts';
import { checkPaymentUrl } from './payment-url.ts';

export type ClientFailure = HttpFailure | ApiFailure | 'payment_url_refused' | 'order_mismatch';
/** An order as `GET` tells it; amount (minor units) and currency are null where it does not say. */
export type FoundOrder = { readonly status: string; readonly minor: number | null; readonly currency: string | null };
export type Gateway = z.infer<typeof gatewayList>[number];
export type Site = { readonly merchantId: string; readonly siteId: string };
type Answer<Value> = Promise<Result<Value, ClientFailure>>;

export type Client = {
  /**
   * `POST /orders`. Gives the checked payment URL. `order_id_used` where the API says 1006 here; every failure that is
   * not one of `isRefusal` leaves open whether the order was made.
   */
  createOrder(order: Order): Answer<{ readonly paymentUrl: string }>;
  /** `GET /orders/{id}`. `order_unknown` also for an order that was never opened, and for one of another site. */
  getOrder(orderId: string): Answer<FoundOrder>;
  /** `GET /gateways`: the account's payment methods. Also the cheapest proof that a key is good. */
  listGateways(): Answer<Gateway[]>;
  /** `GET /me`: which account and site the key belongs to. */
  getSite(): Answer<Site>;
};

/** The API as one account sees it. Holds the key in its closure only. */
export function createClient(call: Call, environment: Environment, key: string): Client {
  async function ask<Schema extends z.ZodMiniType>(endpoint: Endpoint, schema: Schema): Answer<z.infer<Schema>> {
    const answer = await call(environment, key, endpoint);
    if (!answer.ok) return answer;
    const frame = envelope.safeParse(answer.value.json);
    if (!frame.success) return fail('answer_unexpected');
    const { success, data, error_code, error_info } = frame.data;
    if (success !== true) return fail(apiFailure(answer.value.status, error_code), apiDetails(error_code, error_info));
    const parsed = schema.safeParse(data);
    return parsed.success ? ok(parsed.data) : fail('answer_unexpected');
  }

  return {
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
      const { order_id, status, amount, currency } = found.value;
      if (order_id !== undefined && String(order_id) !== orderId) return fail('order_mismatch');
      return ok({ status, minor: minorUnits(amount), currency: currency ?? null });
    },
    listGateways: () => ask(endpoints.listGateways(), gatewayList),
    async getSite() {
      const me = await ask(endpoints.getSite(), site);
      return me.ok ? ok({ merchantId: String(me.value.account_id), siteId: String(me.value.site_id) }) : me;
    },
  };
}

/** The API writes amounts as numbers or as digits; anything else says nothing. */
function minorUnits(amount: string | number | null | undefined): number | null {
  const minor = /^\d{1,16}$/.test(String(amount)) ? Number(amount) : null;
  return Number.isSafeInteger(minor) ? minor : null;
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
