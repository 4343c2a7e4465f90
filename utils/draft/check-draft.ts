import { fail, ok, type Failure, type Result } from '../errors/result.ts';
import { checkAmount, type AmountProblem } from './check-amount.ts';
import type { Draft, FieldName } from './draft.ts';
import { PAYMENT_PAGE_LOCALES, type Order, type PaymentPageLocale } from './order.ts';
import { isOrderIdText, MAX_ORDER_ID } from './order-id.ts';

export const MAX_DESCRIPTION = 200;
const MAX_EMAIL = 64;
const MAX_NAME = 200;
const MAX_NOTIFICATION_URL = 150;
const MAX_URL = 2_000;
const MAX_SECONDS = 31_536_000;

export type DraftProblem =
  | AmountProblem
  | 'description_missing'
  | 'description_too_long'
  | 'description_html'
  | 'order_id_missing'
  | 'order_id_too_long'
  | 'order_id_characters'
  | 'expiry_invalid'
  | 'email_invalid'
  | 'name_too_long'
  | 'locale_unknown'
  | 'url_invalid'
  | 'url_not_https'
  | 'url_port'
  | 'url_too_long';

/** What is wrong, field by field. */
export type Problems = Readonly<Partial<Record<FieldName, Failure<DraftProblem>>>>;
export type CheckedDraft =
  | { readonly ok: true; readonly value: Order }
  | { readonly ok: false; readonly problems: Problems };

/**
 * The order that a draft stands for, or what keeps it from being one. Limits are those of `POST /orders`.
 * `usualDescription` stands in for an empty one.
 */
export function checkDraft(draft: Draft, decimalSeparator: '.' | ',', usualDescription = ''): CheckedDraft {
  const problems: Partial<Record<FieldName, Failure<DraftProblem>>> = {};
  const take = <Value>(name: FieldName, result: Result<Value, DraftProblem>): Value | undefined => {
    if (result.ok) return result.value;
    problems[name] = result.error;
    return undefined;
  };
  const text = (name: FieldName) => draft.fields[name].replace(/\s+/g, ' ').trim();
  const optional = <Value>(name: FieldName, check: (value: string) => Result<Value, DraftProblem>) => {
    const value = text(name);
    return value === '' ? undefined : take(name, check(value));
  };

  const money = checkAmount(draft, decimalSeparator);
  const amount = take(!money.ok && isOfCurrency(money.error, draft) ? 'currency' : 'amount', money);
  const description = take('description', checkDescription(text('description') || usualDescription));
  const orderId = take('orderId', checkOrderId(text('orderId')));
  const rest = {
    secondsActive: optional('expiry', checkExpiry),
    gateway: optional('gateway', ok),
    customerName: optional('customerName', (name) => (name.length > MAX_NAME ? fail('name_too_long') : ok(name))),
    customerEmail: optional('customerEmail', checkEmail),
    locale: optional('locale', checkLocale),
    redirectUrl: optional('redirectUrl', (url) => checkUrl(url, ['https:', 'http:'], MAX_URL)),
    cancelUrl: optional('cancelUrl', (url) => checkUrl(url, ['https:', 'http:'], MAX_URL)),
    notificationUrl: optional('notificationUrl', (url) => checkUrl(url, ['https:'], MAX_NOTIFICATION_URL)),
    closeWindow: draft.fields.closeWindow === '' ? undefined : true,
  };
  if (Object.keys(problems).length > 0 || amount === undefined || description === undefined || orderId === undefined) {
    return { ok: false, problems };
  }
  return { ok: true, value: { orderId, amount, description, ...withoutUndefined(rest) } };
}

/** A currency that is none may stand in either field. */
function isOfCurrency({ code, details }: Failure<AmountProblem>, { fields }: Draft): boolean {
  return code === 'currency_unknown' ? details?.['currency'] === fields.currency : code.startsWith('currency_');
}

function checkDescription(text: string): Result<string, DraftProblem> {
  if (text === '') return fail('description_missing');
  if (text.length > MAX_DESCRIPTION) return fail('description_too_long', { length: text.length, max: MAX_DESCRIPTION });
  return /<[a-z!/?][^>]*>/i.test(text) ? fail('description_html') : ok(text);
}

function checkOrderId(text: string): Result<string, DraftProblem> {
  if (text === '') return fail('order_id_missing');
  if (text.length > MAX_ORDER_ID) return fail('order_id_too_long', { length: text.length, max: MAX_ORDER_ID });
  return isOrderIdText(text) ? ok(text) : fail('order_id_characters');
}

function checkExpiry(text: string): Result<number, DraftProblem> {
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return seconds >= 1 && seconds <= MAX_SECONDS ? ok(seconds) : fail('expiry_invalid');
}

function checkEmail(text: string): Result<string, DraftProblem> {
  return text.length <= MAX_EMAIL && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(text)
    ? ok(text)
    : fail('email_invalid');
}

function checkLocale(text: string): Result<PaymentPageLocale, DraftProblem> {
  const locale = PAYMENT_PAGE_LOCALES.find((known) => known === text);
  return locale === undefined ? fail('locale_unknown') : ok(locale);
}

/** "HTTPS only" holds for the notification, which MultiSafepay itself calls. */
function checkUrl(text: string, protocols: string[], max: number): Result<string, DraftProblem> {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || !/^[\x21-\x7e]+$/.test(text)) return fail('url_invalid');
  if (!protocols.includes(url.protocol)) return fail('url_not_https');
  if (url.port !== '') return fail('url_port');
  return url.href.length > max ? fail('url_too_long', { max }) : ok(url.href);
}

type Present<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };
function withoutUndefined<Values extends object>(values: Values): Present<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<Values>;
}
