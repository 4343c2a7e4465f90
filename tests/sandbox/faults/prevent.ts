import { jsonResponse, writeJson } from '../write-json.ts';
import type { Fault } from './fault.ts';

/** The answer of a fault that keeps the request from the API; null when the API is to do its work. */
export function prevent(fault: Fault): Response | null {
  switch (fault.kind) {
    case 'rateLimited':
      return htmlResponse('Too many requests', 429, fault.retryAfter);
    case 'serverError':
      return fault.when === 'after' ? null : serverError(fault);
    case 'captivePortal':
      return htmlResponse('Welcome to Hotel Wi-Fi. Please sign in.', 200);
    case 'redirect': {
      const location = fault.location ?? 'https://evil.example/v1/json/orders';
      return new Response(null, { status: fault.status ?? 302, headers: { location } });
    }
    case 'bareFailure':
      return jsonResponse({ success: false, data: {} }, fault.status ?? 200);
    case 'httpStatus':
      return httpStatus(fault);
    default:
      return null;
  }
}

/** 5xx with an HTML page, as proxies and maintenance windows give. */
export function serverError(fault: Extract<Fault, { kind: 'serverError' }>): Response {
  return htmlResponse(
    'The server is temporarily unable to service your request',
    fault.status ?? 503,
    fault.retryAfter,
  );
}

function httpStatus({ status, code, info }: Extract<Fault, { kind: 'httpStatus' }>): Response {
  if (status === 403 && code === undefined) return jsonResponse({ message: 'Forbidden' }, 403);
  const isKey = status === 401;
  const errorCode = code ?? (isKey ? 1032 : status === 404 ? 404 : 1000);
  const text = info ?? (isKey ? 'Invalid API key' : status === 404 ? 'Not found' : 'Unknown error');
  return new Response(writeJson({ success: false, data: {}, error_code: errorCode, error_info: text }), {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8;' },
  });
}

function htmlResponse(text: string, status: number, retryAfter?: number | string): Response {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  const page = `<!doctype html><html><head><title>${status}</title></head><body><h1>${text}</h1></body></html>`;
  return new Response(page, { status, headers });
}
