/** Failures that the API states itself. Its `error_info` is translated and is never a base for a decision. */
export type ApiFailure =
  | 'amount_refused'
  | 'currency_refused'
  | 'order_id_used'
  | 'order_unknown'
  | 'description_refused'
  | 'data_missing'
  | 'account_blocked'
  | 'gateway_refused'
  | 'key_rejected'
  | 'order_refused'
  | 'api_failed';

/** `error_code` to our codes (api error reference). 1006 depends on the call: see the client. */
const FAILURES: Readonly<Record<number, ApiFailure>> = {
  1001: 'amount_refused',
  1002: 'currency_refused',
  1003: 'account_blocked',
  1006: 'order_unknown',
  1007: 'order_refused',
  1008: 'description_refused',
  1010: 'order_refused',
  1015: 'account_blocked',
  1016: 'data_missing',
  1018: 'order_refused',
  1019: 'account_blocked',
  1020: 'account_blocked',
  1023: 'gateway_refused',
  1024: 'order_refused',
  1027: 'order_refused',
  1032: 'key_rejected',
};

/**
 * The failure an answer stands for. Without a known code (1000, 1014, 9999 and bare failures exist) it is `api_failed`,
 * which proves nothing about the order. A bare 401 or 403 is a refused key; a bare 404 a path that does not exist.
 */
export function apiFailure(status: number, errorCode: number | undefined): ApiFailure {
  const known = errorCode === undefined ? undefined : FAILURES[errorCode];
  if (known !== undefined) return known;
  if (status === 401 || status === 403) return 'key_rejected';
  return status === 404 && errorCode === 404 ? 'order_unknown' : 'api_failed';
}
