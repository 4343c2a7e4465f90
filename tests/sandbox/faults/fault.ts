/** Which requests a fault concerns. Without `host` only those to the API; preflights only when method says OPTIONS. */
export type FaultMatch = {
  readonly method?: string;
  /** Prefix (or pattern) of the path, with or without `/v1/json`. */
  readonly path?: string | RegExp;
  readonly host?: string;
};

/** Before the API has done its work, or after it but before the answer leaves. */
export type Moment = 'before' | 'after';

/** Everything that can be made to go wrong, with its parameters. */
export type FaultKind =
  | { readonly kind: 'delay'; readonly ms: number; readonly when?: Moment }
  /** Stands still until `release()`; without it, a black hole. */
  | { readonly kind: 'hold'; readonly when?: Moment }
  /** The connection is cut before any header of an answer. */
  | { readonly kind: 'drop'; readonly when?: Moment }
  /** Headers and half of the body, then the connection is cut. The work is done. */
  | { readonly kind: 'dropMidBody' }
  /** No answer now, the work is done `ms` later: 'drop' cuts the connection, 'withhold' leaves it silent. */
  | { readonly kind: 'lateCommit'; readonly ms: number; readonly answer?: 'drop' | 'withhold' }
  /** 429 before the work. A number means seconds; a text (such as an HTTP date) goes out as it is. */
  | { readonly kind: 'rateLimited'; readonly retryAfter?: number | string }
  /** 5xx with an HTML page. */
  | {
      readonly kind: 'serverError';
      readonly status?: number;
      readonly when?: Moment;
      readonly retryAfter?: number | string;
    }
  /** 200 with somebody's HTML login page; the API never sees the request. */
  | { readonly kind: 'captivePortal' }
  /** A complete answer whose JSON stops in the middle. The work is done. */
  | { readonly kind: 'truncatedJson' }
  /** One byte at a time. The work is done. */
  | { readonly kind: 'slowDrip'; readonly msPerByte?: number }
  | { readonly kind: 'redirect'; readonly status?: 301 | 302 | 303 | 307 | 308; readonly location?: string }
  /** Empty 204. The work is done. */
  | { readonly kind: 'noContent' }
  /** A true answer, padded with a field of so many megabytes. The work is done. */
  | { readonly kind: 'hugeBody'; readonly megabytes?: number }
  /** The same, but gzipped: a few kilobytes on the wire. */
  | { readonly kind: 'gzipBomb'; readonly megabytes?: number }
  /** Errors come with HTTP 200. */
  | { readonly kind: 'successFalseOk' }
  /** `{"success":false,"data":{}}`, before the work. */
  | { readonly kind: 'bareFailure'; readonly status?: number }
  /** An HTTP status with the error envelope (403: `{"message":"Forbidden"}`), before the work. */
  | { readonly kind: 'httpStatus'; readonly status: number; readonly code?: number; readonly info?: string }
  /** All-digit order ids come back as bare numbers. */
  | { readonly kind: 'numericOrderId' }
  /** Error texts in Dutch. */
  | { readonly kind: 'dutch' }
  /** A known order id is refused (1006) even while it is unpaid. */
  | { readonly kind: 'strictOrderIds' }
  /** GET on a link that nobody opened yet says 1006. */
  | { readonly kind: 'unopened1006' }
  /** Success, but `data: []`. */
  | { readonly kind: 'emptyData' }
  /** GET tells this status. */
  | { readonly kind: 'orderStatus'; readonly status?: string }
  | { readonly kind: 'wrongOrderId'; readonly orderId?: string }
  | { readonly kind: 'foreignPaymentUrl'; readonly url?: string }
  /** GET tells another amount (minor units) or currency. */
  | { readonly kind: 'amountChanged'; readonly amount?: number; readonly currency?: string }
  /** Fields nobody has documented, also hostile names. */
  | { readonly kind: 'extraFields' }
  /** Puts any values into `data`, or takes keys out. */
  | { readonly kind: 'editData'; readonly set?: Readonly<Record<string, unknown>>; readonly remove?: readonly string[] }
  /** The answer tries to leave a cookie. */
  | { readonly kind: 'setCookie' };

export type FaultName = FaultKind['kind'];

/** A fault as it is ordered. `times` defaults to 1. */
export type Fault = FaultKind & { readonly match?: FaultMatch; readonly times?: number | 'always' };

/** What a held request does when it is let go. */
export type Release = 'answer' | 'drop';
