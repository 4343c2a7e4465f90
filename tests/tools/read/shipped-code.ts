import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What ships: the script that is injected into pages, and the part of the popup that says where to look and makes a reading of it. */
export type ShippedCode = {
  readonly reader: string;
  readonly core: Pick<typeof import('../../../utils/surfaces/form-core.ts'), 'readPage'>;
};

/**
 * Loads both halves of the reader from a build. The popup imports its core lazily, so the chunk keeps the names that it
 * exports. Throws where the folder holds no build.
 */
export async function loadShippedCode(build: string): Promise<ShippedCode> {
  const chunks = readdirSync(join(build, 'chunks')).filter((name) => /^form-core-.*\.js$/.test(name));
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) throw new Error(`${build} holds ${chunks.length} form cores, not one.`);
  const core: unknown = await import(pathToFileURL(resolve(build, 'chunks', chunk)).href);
  if (!hasCore(core)) throw new Error(`The form core in ${build} reads no pages.`);
  return { reader: readFileSync(join(build, 'reader.js'), 'utf8'), core };
}

function hasCore(core: unknown): core is ShippedCode['core'] {
  return typeof core === 'object' && core !== null && 'readPage' in core && typeof core.readPage === 'function';
}
