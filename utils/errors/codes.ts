/** Every code that can reach a person. Each has its sentence, `error_<code>`, in every language. */
export const ERROR_CODES = [
  // What was typed
  'amount_missing',
  'amount_unreadable',
  'amount_ambiguous',
  'amount_suspicious',
  'amount_too_large',
  'amount_too_precise',
  'amount_several',
  'amount_zero',
  'amount_negative',
  'currency_missing',
  'currency_unknown',
  'currency_differs',
  'description_missing',
  'description_too_long',
  'description_html',
  'order_id_missing',
  'order_id_too_long',
  'order_id_characters',
  'order_id_taken',
  'expiry_invalid',
  'email_invalid',
  'name_too_long',
  'locale_unknown',
  'url_invalid',
  'url_not_https',
  'url_port',
  'url_too_long',
  // The key
  'key_missing',
  'key_malformed',
  'key_rejected',
  'key_unproven',
  'account_unknown',
  'host_access_missing',
  // On the way to MultiSafepay
  'offline',
  'not_sent',
  'network_failed',
  'timed_out',
  'server_failed',
  'too_many_requests',
  'answer_too_large',
  'answer_unexpected',
  'payment_url_refused',
  'order_mismatch',
  'interrupted',
  // What MultiSafepay said
  'amount_refused',
  'currency_refused',
  'order_id_used',
  'order_unknown',
  'description_refused',
  'data_missing',
  'account_blocked',
  'gateway_refused',
  'order_refused',
  'api_failed',
  'order_differs',
  'payment_url_lost',
  // Links that are there already
  'link_similar',
  'link_unsettled',
  'already_paid',
  'not_cancelled',
  'not_replaced',
  // The page
  'page_restricted',
  'page_unreadable',
  'page_slow',
  // This browser
  'clipboard_refused',
  'storage_failed',
  'record_changed',
  'intent_differs',
  'forbidden',
  'message_unreadable',
  'no_answer',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const KNOWN: ReadonlySet<string> = new Set(ERROR_CODES);

export function isErrorCode(code: string): code is ErrorCode {
  return KNOWN.has(code);
}
