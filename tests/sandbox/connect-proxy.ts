import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { SANDBOX_HOSTS } from './hosts.ts';
import { listen } from './server/listen.ts';

export type ConnectProxy = {
  readonly port: number;
  /** `host:port` of every tunnel, and URL of every plain request, that was refused. */
  readonly refused: readonly string[];
  close(): Promise<void>;
};

/**
 * A CONNECT proxy for browsers that take no resolver rules (Firefox): tunnels for the sandbox's hosts end at its TLS
 * port, everything else is refused and written down. So nothing a browser does can reach the real network.
 */
export async function serveConnectProxy(tlsPort: number, wishedPort = 0): Promise<ConnectProxy> {
  const refused: string[] = [];
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, client: Duplex, head: Buffer) => {
    const target = request.url ?? '';
    client.on('error', () => client.destroy());
    if (!SANDBOX_HOSTS.some((host) => target === `${host}:443`)) {
      refused.push(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const sandbox = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) sandbox.write(head);
      join(client, sandbox, open);
    });
    sandbox.on('error', () => client.destroy());
  });
  const port = await listen(server, wishedPort);
  return {
    port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const end of open) end.destroy();
      }),
  };
}

/** Two ends of a tunnel; when one goes, abruptly or not, so does the other. */
function join(client: Duplex, sandbox: Socket, open: Set<Duplex>): void {
  for (const [from, to] of [
    [client, sandbox],
    [sandbox, client],
  ] as const) {
    open.add(from);
    from.pipe(to);
    from.on('close', () => {
      open.delete(from);
      to.destroy();
    });
  }
}
