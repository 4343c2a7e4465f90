import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

type Answer = (request: Request) => Response | Promise<Response>;

export type BridgeOptions = { readonly scheme: 'http' | 'https'; readonly keepAlive: boolean };

/**
 * Serves a fetch handler on Node's server. A rejected answer, or a body that breaks, destroys the socket: so the
 * browser sees exactly the cut connection that a fault asked for. A client that goes away aborts `request.signal`.
 */
export function bridge({ scheme, keepAlive }: BridgeOptions, answer: Answer) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    outgoing.shouldKeepAlive = keepAlive;
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    outgoing.on('error', () => gone.abort());
    try {
      const body = await readBody(incoming);
      await write(await answer(toRequest(scheme, incoming, body, gone.signal)), outgoing);
    } catch (error) {
      incoming.socket.destroy();
      // A TypeError is how a cut connection looks; anything else is a bug of the sandbox and must be seen.
      if (!(error instanceof TypeError) && !gone.signal.aborted) console.error(error);
    }
  };
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

function toRequest(
  scheme: string,
  incoming: IncomingMessage,
  body: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Request {
  const headers = new Headers();
  const raw = incoming.rawHeaders;
  for (let index = 0; index < raw.length; index += 2) headers.append(raw[index] ?? '', raw[index + 1] ?? '');
  const method = incoming.method ?? 'GET';
  const url = `${scheme}://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`;
  return new Request(url, body.length === 0 ? { method, headers, signal } : { method, headers, signal, body });
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  if (response.body === null) {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  await pipeline(response.body, outgoing);
}
