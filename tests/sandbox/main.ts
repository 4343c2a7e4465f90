import { createSandbox } from './app.ts';
import { serveConnectProxy } from './connect-proxy.ts';
import { serveSandbox } from './serve.ts';

const TLS_PORT = 8443;
const CONTROL_PORT = 8444;

/** `npm run sandbox`: a sandbox on fixed ports (or free ones, when those are in use) until Ctrl-C. */
const sandbox = createSandbox();
const served = await serveSandbox(sandbox, { port: TLS_PORT, controlPort: CONTROL_PORT, orAnyPort: true });
const proxy = await serveConnectProxy(served.tlsPort);

const quotedArgs = served.chromiumArgs.map((argument) => `'${argument}'`).join(' ');
const sites = sandbox.sites.map(({ environment, name, key }) => `  ${environment}  ${key}  ${name}`).join('\n');

console.log(`MultiSafepay sandbox on https://127.0.0.1:${served.tlsPort}

API keys (invented, they work here only):
${sites}

Orders, faults and the ledger: ${served.controlUrl}
Switch faults on and off:      ${served.controlUrl}#faults

Chromium, with the extension's build in the folder EXTENSION:
  chromium --user-data-dir="$(mktemp -d)" --no-first-run --load-extension=EXTENSION ${quotedArgs} ${served.controlUrl}

Firefox: HTTPS proxy 127.0.0.1, port ${proxy.port} (network.proxy.type 1), and accept the certificate.

Ctrl-C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([served.close(), proxy.close()]).then(() => process.exit(0));
  });
}
