import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file (served over HTTP, since browsers let no extension look at `file:`) or the address of a page. */
export type PageAddress =
  | { readonly kind: 'file'; readonly folder: string; readonly name: string }
  | { readonly kind: 'url'; readonly url: string };

/** A scheme has two letters or more: `C:\invoice.html` is a file. */
const SCHEME = /^[a-z][a-z\d+.-]+:/i;

/** What `--page` means, seen from the folder in which the person typed it. Whether a file is there is not asked. */
export function readPageAddress(text: string, folder: string): PageAddress {
  if (SCHEME.test(text) && !/^file:/i.test(text)) return { kind: 'url', url: text };
  const file = /^file:/i.test(text) ? fileURLToPath(text) : resolve(folder, text);
  return { kind: 'file', folder: dirname(file), name: basename(file) };
}

/** Why a page can't be opened at all, as a sentence; null where nothing speaks against it. */
export function findObstacle(address: PageAddress): string | null {
  if (address.kind === 'url') return URL.canParse(address.url) ? null : `${address.url} is not a web address.`;
  const file = join(address.folder, address.name);
  if (!existsSync(file)) return `There is no file ${file}.`;
  return statSync(file).isFile() ? null : `${file} is not a file.`;
}
