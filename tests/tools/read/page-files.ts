import { readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';

/** A page on disk. `root`: the folder that it may load other files from. */
export type PageFile = { readonly file: string; readonly root: string };

export type FoundFiles = { readonly pages: readonly PageFile[]; readonly unreadable: readonly string[] };

const PAGES = new Set(['.html', '.htm']);
/** Documents that people have invoices in, and that cannot be read yet: told of in folders too. */
const OTHER_DOCUMENTS = new Set(['.xml', '.pdf']);

/** The pages that the paths name: files, and folders with all that is in them, by name. */
export function findPages(paths: readonly string[]): FoundFiles {
  const pages: PageFile[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) {
      for (const file of listFiles(path)) {
        if (isPage(file)) pages.push({ file, root: path });
        else if (OTHER_DOCUMENTS.has(extname(file).toLowerCase())) unreadable.push(file);
      }
    } else if (stats !== undefined && isPage(path)) pages.push({ file: path, root: dirname(path) });
    else unreadable.push(path);
  }
  return { pages, unreadable };
}

function isPage(file: string): boolean {
  return PAGES.has(extname(file).toLowerCase());
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The path of a page under its root, as an address has it. */
export function addressPath({ file, root }: PageFile): string {
  return relative(root, file).split(sep).map(encodeURIComponent).join('/');
}
