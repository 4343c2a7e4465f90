import { isUtf8 } from 'node:buffer';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { listen } from '../sandbox/server/listen.ts';

export type PageServer = { urlOf(name: string): string; close(): Promise<void> };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** Serves one folder, and nothing outside it, on 127.0.0.1. */
export async function servePages(folder: string): Promise<PageServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    void answer(root, request, response);
  });
  const port = await listen(server, 0);
  return {
    urlOf: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asset = await readAsset(root, request.url ?? '/');
  response.writeHead(asset === null ? 404 : 200, { 'content-type': asset?.type ?? 'text/plain' });
  response.end(asset?.bytes ?? 'Not found');
}

/** The file at a path of the folder; null where there is none, or where it lies outside (`..`, a symbolic link). */
async function readAsset(root: string, url: string): Promise<{ bytes: Buffer; type: string } | null> {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    const bytes = await readFile(file);
    return { bytes, type: typeOf(file, bytes) };
  } catch {
    // No such file, or a path that is none.
    return null;
  }
}

/** The charset is said only where the page does not say it: the header would win over the page's own `<meta>`. */
function typeOf(file: string, bytes: Buffer): string {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const isSilent = type.startsWith('text/') && !/charset/i.test(bytes.subarray(0, 1024).toString('latin1'));
  return isSilent && isUtf8(bytes) ? `${type}; charset=utf-8` : type;
}
