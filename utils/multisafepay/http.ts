import ky, { isHTTPError } from 'ky';
import { fail, ok, type Result } from '../errors/result.ts';
import type { Endpoint } from './endpoints.ts';
import { apiBase, type Environment } from './environment.ts';
import { parseJson } from './parse-json.ts';
import { readBody } from './read-body.ts';

/**
 * What may go wrong before the API's own words can be read. After any of these but `too_many_requests` a `POST` may or
 * may not have been carried out.
 */
export type HttpFailure =
  | 'network_failed'
  | 'timed_out'
  | 'server_failed'
  | 'too_many_requests'
  | 'answer_too_large'
  | 'answer_unexpected';

/** A JSON answer below 500. Its status proves little: the API says most in the body (`error_code`). */
export type HttpAnswer = { readonly status: number; readonly json: unknown };

export type Fetch = (request: Request) => Promise<Response>;
export type Call = (
  environment: Environment,
  key: string,
  endpoint: Endpoint,
) => Promise<Result<HttpAnswer, HttpFailure>>;

/** A worker with no open message channel is stopped at about 30 s; the answer must be known well before. */
export const DEADLINE_MS = 20_000;

const RETRY_GET = {
  limit: 2,
  methods: ['get' as const],
  statusCodes: [500, 502, 503, 504],
  backoffLimit: 2_000,
  maxRetryAfter: 5_000,
};

/**
 * The one place where a request leaves the product, and the one place where the key becomes a header.
 * `redirect: 'error'` because a followed redirect takes the `api_key` header along to the other host.
 * A `POST` is never repeated here (whether it arrived is for `links` to find out); a `GET` may be, within the deadline.
 */
export function createCall(fetch: Fetch, deadlineMs = DEADLINE_MS): Call {
  return async (environment, key, endpoint) => {
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
      const response = await ky(apiBase(environment) + endpoint.path, {
        method: endpoint.method,
        headers: { api_key: key, accept: 'application/json' },
        ...(endpoint.body === undefined ? {} : { json: endpoint.body }),
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: deadline,
        timeout: false,
        retry: endpoint.method === 'GET' ? RETRY_GET : 0,
        // ky repeats a failed status only where it may throw it.
        throwHttpErrors: (status) => endpoint.method === 'GET' && status >= 500,
        fetch: async (input, init) => withoutFailedBody(await fetch(new Request(input, init))),
      });
      if (response.status >= 500) return fail('server_failed', { status: response.status });
      if (response.status === 429) return fail('too_many_requests', { seconds: readRetryAfter(response.headers) });
      const text = await readBody(response);
      if (!text.ok) return text;
      const json = parseJson(text.value);
      return json.ok ? ok({ status: response.status, json: json.value }) : json;
    } catch (error) {
      if (deadline.aborted) return fail('timed_out');
      if (isHTTPError(error)) return fail('server_failed', { status: error.response.status });
      // Refused redirects, DNS, TLS, resets and withheld host access all look alike to a caller of fetch.
      if (error instanceof Error) return fail('network_failed');
      throw error;
    }
  };
}

/** What a failing server says is not read: it is no answer of the API, and ky would read it without a bound. */
async function withoutFailedBody(response: Response): Promise<Response> {
  if (response.status < 500) return response;
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers: response.headers });
}

/** Seconds to wait, clamped to 1–3600; an HTTP date, nonsense or nothing counts as one minute. */
function readRetryAfter(headers: Headers): number {
  const text = headers.get('retry-after') ?? '';
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : 60;
  return Math.min(Math.max(seconds, 1), 3_600);
}
