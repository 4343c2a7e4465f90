import type { Context } from 'hono';
import type { Site } from '../catalogue/sites.ts';
import type { Exchange } from '../world.ts';
import { errorResponse, type ErrorCode, type ErrorManner } from './api-error.ts';

/** What every handler of the API finds in its context. */
export type ApiEnv = { Bindings: Exchange; Variables: { site: Site } };
export type ApiContext = Context<ApiEnv>;

/** Answers with an error, in the manner that fault switches and `?locale=` ask for. */
export function refuse(c: ApiContext, code: ErrorCode): Response {
  return errorResponse(code, mannerOf(c));
}

function mannerOf(c: ApiContext): ErrorManner {
  const isDutchAsked = (c.req.query('locale') ?? '').startsWith('nl');
  return { always200: c.env.bent.has('successFalseOk'), dutch: isDutchAsked || c.env.bent.has('dutch') };
}
