import { request, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { SANDBOX_KEYS } from './app.ts';

export type TlsAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** False when the connection broke in the middle of the body. */
  readonly isWhole: boolean;
};

export type TlsCall = {
  readonly host?: string;
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
};

/** One HTTPS request to the sandbox's port, with a connection of its own. Rejects when there is no answer at all. */
export function callTls(port: number, call: TlsCall): Promise<TlsAnswer> {
  const { host = 'testapi.multisafepay.com', method = 'GET', path, body, signal } = call;
  const options: RequestOptions = {
    host: '127.0.0.1',
    port,
    servername: host,
    method,
    path,
    agent: false,
    rejectUnauthorized: false,
    headers: { host, api_key: SANDBOX_KEYS.bakery },
    ...(signal === undefined ? {} : { signal }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(options, (incoming) => {
      const chunks: Buffer[] = [];
      const finish = (isWhole: boolean): void =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString(),
          isWhole,
        });
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => finish(true));
      incoming.on('error', () => finish(false));
    });
    outgoing.on('error', reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
