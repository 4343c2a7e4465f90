import type { ErrorCode } from '../api/api-error.ts';
import { CURRENCIES } from '../catalogue/currencies.ts';
import { findGateway, type Gateway } from '../catalogue/gateways.ts';
import type { Site } from '../catalogue/sites.ts';
import { checkCart } from './check-cart.ts';
import { checkPeople } from './check-customer.ts';
import { coerceInteger, coerceText, fieldsOf, isUnset, lengthOf } from './coerce.ts';
import { readLifetime } from './lifetime.ts';
import type { OrderRequest } from './order.ts';

type Body = Readonly<Record<string, unknown>>;
export type CheckedOrder = { readonly request: OrderRequest } | { readonly error: ErrorCode };

const TYPES = new Set(['paymentlink', 'redirect']);
const URL_FIELDS = ['notification_url', 'redirect_url', 'cancel_url'];

/**
 * Reads the body of POST /orders: type, amount (1001), currency (1002), description (1008), people (1018, 1007),
 * variables (1010), method (1023), order id (1006), then what goes by the method and the rest.
 * Where the reference names no code (lifetime, URLs, type) the sandbox says 1000.
 */
export function checkOrder(raw: unknown, site: Site): CheckedOrder {
  const body: Body = fieldsOf(raw);
  if (Object.keys(body).length === 0) return { error: 1016 };
  const type = coerceText(body['type'] ?? 'redirect') ?? '';
  const amount = coerceInteger(body['amount']);
  const currency = body['currency'];
  const description = coerceText(body['description']) ?? '';
  if (!TYPES.has(type)) return { error: 1000 };
  if (amount === null || amount < 1) return { error: 1001 };
  if (typeof currency !== 'string' || !CURRENCIES.includes(currency) || !site.currencies.includes(currency)) {
    return { error: 1002 };
  }
  if (description.trim() === '' || lengthOf(description) > 200) return { error: 1008 };

  const gateway = isUnset(body['gateway']) ? null : findSiteGateway(body['gateway'], site);
  const orderId = coerceText(body['order_id']) ?? '';
  const lifetime = readLifetime(body);
  const error =
    checkPeople(body) ??
    (hasBadVariable(body) ? 1010 : null) ??
    (gateway === undefined ? 1023 : null) ??
    (orderId.trim() === '' || lengthOf(orderId) > 50 ? 1006 : null) ??
    (gateway && gateway.currencies.length > 0 && !gateway.currencies.includes(currency) ? 1002 : null) ??
    (lifetime === null || hasBadUrl(body) ? 1000 : null) ??
    checkCart(body, amount, gateway?.cartRequired ?? false);
  if (error !== null || gateway === undefined || lifetime === null) return { error: error ?? 1000 };
  return { request: { type, orderId, currency, amount, description, gateway, lifetime, body } };
}

function findSiteGateway(id: unknown, site: Site): Gateway | undefined {
  const gateway = typeof id === 'string' ? findGateway(id) : undefined;
  return gateway && site.gateways.includes(gateway.id) ? gateway : undefined;
}

/** The schema says 500 characters, the text of error 1010 says 100; the error is what a client meets. */
function hasBadVariable(body: Body): boolean {
  return ['var1', 'var2', 'var3'].some((name) => {
    const text = coerceText(body[name] ?? '');
    return text === null || lengthOf(text) > 100;
  });
}

/** HTTPS, no port, a small ASCII alphabet; the webhook's at most 150 characters. */
function hasBadUrl(body: Body): boolean {
  const options = fieldsOf(body['payment_options']);
  return URL_FIELDS.some((field) => {
    const url = options[field];
    if (isUnset(url)) return false;
    const longest = field === 'notification_url' ? 150 : 2048;
    return typeof url !== 'string' || url.length > longest || !/^https?:\/\/[\w.-]+(\/[\x21-\x7e]*)?$/.test(url);
  });
}
