/** Compares what browsers load with its budget: `node tests/tools/check-sizes.ts`, after a build and a zip. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { deflateSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';
const KB = 1_000;
const FORM_CORE = /form-core-/;
/** The page of links, with what it loads for QR codes, exports and backups. */
const LIST = /(?:^|\/)(?:links|link-qr|link-files|link-event)-/;

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

/**
 * What of a zip is neither the form core (the lexicons of thirteen languages) nor the list of links, which are loaded when
 * they are wanted and have bounds of their own.
 */
async function shellBytes(zip: string): Promise<number> {
  return (await stat(join('.output', zip))).size - (await compressed(FORM_CORE)) - (await compressed(LIST));
}

/** Files of the build as they lie in the zip. */
async function compressed(wanted: RegExp): Promise<number> {
  const folders = ['chunks', 'assets'];
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(join(BUILD, folder))).map((file) => join(folder, file))),
  );
  const found = files.flat().filter((file) => wanted.test(file));
  if (found.length === 0) throw new Error(`There is nothing like ${wanted.source} in the build.`);
  const sizes = await Promise.all(
    found.map(async (file) => deflateSync(await readFile(join(BUILD, file)), { level: 9 }).length),
  );
  return sizes.reduce((total, size) => total + size, 0);
}

const budgets: Budget[] = [
  { name: 'popup, JS and CSS at opening', bytes: await pageBytes('popup.html'), limit: 60 * KB },
  { name: 'background', bytes: await sum(['background.js']), limit: 60 * KB },
  { name: 'reader', bytes: await sum(['reader.js']), limit: 25 * KB },
  ...(await Promise.all(
    zips.map(async (name) => ({
      name: `${name} without the form core and the list`,
      bytes: await shellBytes(name),
      limit: 150 * KB,
    })),
  )),
  { name: 'form core, compressed', bytes: await compressed(FORM_CORE), limit: 110 * KB },
  { name: 'list of links, compressed', bytes: await compressed(LIST), limit: 30 * KB },
];

for (const { name, bytes, limit } of budgets) {
  const verdict = bytes <= limit ? 'ok' : 'TOO LARGE';
  console.log(`${(bytes / KB).toFixed(1).padStart(7)} kB of ${String(limit / KB).padStart(3)} kB  ${verdict}  ${name}`);
}
process.exitCode = budgets.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;
