import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import type { Sandbox } from './app.ts';
import { makeControl } from './control.ts';
import { SANDBOX_HOSTS } from './hosts.ts';
import { makeCertificate } from './server/certificate.ts';
import { listen } from './server/listen.ts';
import { bridge } from './server/node-bridge.ts';

export type ServeOptions = {
  /** TLS port; 0 or nothing: any free one. */
  readonly port?: number;
  readonly controlPort?: number;
  /** Take another port when the wished one is in use. */
  readonly orAnyPort?: boolean;
  /**
   * Lets browsers use a TLS connection again. Off by default: when a used connection is cut before any header,
   * Chromium by itself sends the request a second time, POST too, and a `drop` would hit nobody.
   */
  readonly keepAlive?: boolean;
};

export type ServedSandbox = {
  readonly tlsPort: number;
  /** `http://127.0.0.1:…/` */
  readonly controlUrl: string;
  readonly spki: string;
  /** `MAP host:443 127.0.0.1:port` for each host, for those who add rules of their own. */
  readonly hostRules: readonly string[];
  /** Sends the sandbox's hosts to it, in any Chromium with its own user-data-dir. */
  readonly chromiumArgs: readonly string[];
  /** Stops at once: open connections are cut. */
  close(): Promise<void>;
};

/** Puts a sandbox on a TLS port (all its hosts) and its control page on a plain port, both on 127.0.0.1 only. */
export async function serveSandbox(sandbox: Sandbox, options: ServeOptions = {}): Promise<ServedSandbox> {
  const { port = 0, controlPort = 0, orAnyPort = false, keepAlive = false } = options;
  const { key, cert, spki } = await makeCertificate(SANDBOX_HOSTS);
  const tls = createServer(
    { key, cert },
    bridge({ scheme: 'https', keepAlive }, (request) => sandbox.app.fetch(request)),
  );
  const control = createHttpServer(bridge({ scheme: 'http', keepAlive: true }, makeControl(sandbox).fetch));
  const tlsPort = await listen(tls, port, orAnyPort);
  const controlUrl = `http://127.0.0.1:${await listen(control, controlPort, orAnyPort)}/`;
  const hostRules = SANDBOX_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${tlsPort}`);
  return {
    tlsPort,
    controlUrl,
    spki,
    hostRules,
    chromiumArgs: [`--host-resolver-rules=${hostRules.join(',')}`, `--ignore-certificate-errors-spki-list=${spki}`],
    close: async () => {
      await Promise.all([stop(tls), stop(control)]);
    },
  };
}

function stop(server: HttpServer | HttpsServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
