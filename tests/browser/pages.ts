import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

/** Pages that people look at: the project's own invoices, and what a test writes itself. */
export type Pages = {
  /** A fixture of tests/invoices by its name. */
  invoice(name: string): string;
  /** Any markup, under an address of its own. */
  write(name: string, html: string, type?: string): string;
  close(): Promise<void>;
};

export async function servePages(): Promise<Pages> {
  const written = new Map<string, { body: string; type: string }>();
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = written.get(name);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': page.type }).end(page.body);
      return;
    }
    readFile(join('tests/invoices', name), 'utf8').then(
      (body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    invoice: (name) => `${base}${name}.html`,
    write(name, body, type = 'text/html; charset=utf-8') {
      written.set(name, { body, type });
      return base + name;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
