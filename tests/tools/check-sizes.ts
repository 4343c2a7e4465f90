/** Compares what browsers load with its budget: `node tests/tools/check-sizes.ts`, after a build and a zip. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { deflateSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';
const KB = 1_000;

type Budget = { readonly name: string; readonly bytes: number; readonly limit: number };

/** A page's own scripts and style sheets, with everything they import before anything runs. */
async function pageBytes(page: string): Promise<number> {
  const html = await readFile(join(BUILD, page), 'utf8');
  const roots = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, path]) => path ?? []);
  const files = new Set<string>();
  for (const root of roots) await collect(root, files);
  return sum([...files]);
}

async function collect(file: string, files: Set<string>): Promise<void> {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  const code = await readFile(join(BUILD, file), 'utf8');
  // `import … from` and bare `import "…"`; what `import()` loads comes later, when it is needed.
  for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    await collect(posix.join(posix.dirname(file), path), files);
  }
}

async function sum(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(BUILD, file))).size));
  return sizes.reduce((total, size) => total + size, 0);
}

const zips = (await readdir('.output')).filter((file) => /-(?:chrome|firefox)\.zip$/.test(file));
if (zips.length !== 2) throw new Error('There are no two zips in .output: run "npm run zip" first.');

/** What of a zip is everything but the form core: the lexicons of thirteen languages have a bound of their own. */
async function shellBytes(zip: string): Promise<number> {
  return (await stat(join('.output', zip))).size - (await coreBytes());
}

/** The lazily loaded form core, compressed as it lies in the zip. */
async function coreBytes(): Promise<number> {
  const chunks = await readdir(join(BUILD, 'chunks'));
  const core = chunks.find((file) => file.startsWith('form-core-'));
  if (core === undefined) throw new Error('There is no form core in the build.');
  return deflateSync(await readFile(join(BUILD, 'chunks', core)), { level: 9 }).length;
}

const budgets: Budget[] = [
  { name: 'popup, JS and CSS at opening', bytes: await pageBytes('popup.html'), limit: 60 * KB },
  { name: 'background', bytes: await sum(['background.js']), limit: 60 * KB },
  { name: 'reader', bytes: await sum(['reader.js']), limit: 25 * KB },
  ...(await Promise.all(
    zips.map(async (name) => ({
      name: `${name} without the form core`,
      bytes: await shellBytes(name),
      limit: 150 * KB,
    })),
  )),
  { name: 'form core, compressed', bytes: await coreBytes(), limit: 110 * KB },
];

for (const { name, bytes, limit } of budgets) {
  const verdict = bytes <= limit ? 'ok' : 'TOO LARGE';
  console.log(`${(bytes / KB).toFixed(1).padStart(7)} kB of ${String(limit / KB).padStart(3)} kB  ${verdict}  ${name}`);
}
process.exitCode = budgets.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;
