import type { Hono } from 'hono';
import { DroppedConnection } from './faults/dropped-connection.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 20;

/**
 * `fetch` without a network: an abort rejects at once, `redirect` modes work and, as in browsers, custom headers
 * follow a redirect to another host (only `authorization` stays behind), gzip is unpacked.
 */
export function fetchFrom(app: Hono): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { promise: aborted, reject } = Promise.withResolvers<never>();
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
    return Promise.race([follow(app, request), aborted]);
  };
}

async function follow(app: Hono, first: Request): Promise<Response> {
  let request = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const body = request.body === null ? '' : await request.clone().text();
    const answer = await app.fetch(request);
    const location = answer.headers.get('location');
    if (!REDIRECTS.has(answer.status) || location === null || first.redirect === 'manual') return unpack(answer);
    if (first.redirect === 'error') throw new DroppedConnection();
    request = redirected(request, body, answer.status, new URL(location, request.url));
  }
  throw new DroppedConnection();
}

function redirected(request: Request, body: string, status: number, target: URL): Request {
  const headers = new Headers(request.headers);
  if (target.origin !== new URL(request.url).origin) headers.delete('authorization');
  const isGet = status === 303 || (request.method === 'POST' && status < 303);
  const method = isGet ? 'GET' : request.method;
  const { signal } = request;
  return new Request(target, isGet || body === '' ? { method, headers, signal } : { method, headers, signal, body });
}

function unpack(answer: Response): Response {
  if (answer.headers.get('content-encoding') !== 'gzip' || answer.body === null) return answer;
  const body = answer.body.pipeThrough(new DecompressionStream('gzip'));
  return new Response(body, { status: answer.status, headers: answer.headers });
}
