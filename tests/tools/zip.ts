// npm run zip [-- --check]: both builds and their sources as archives that come out the same, byte for byte, each time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { earliestZipTime, zipFolder } from './deterministic-zip.ts';
import { listFiles, listSources, listUntracked } from './list-sources.ts';

type Archive = { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, '.output');
const builds = [
  { browser: 'chrome', folder: 'chrome-mv3', args: ['build', '-b', 'chrome'] },
  { browser: 'firefox', folder: 'firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
] as const;

function build(): void {
  for (const { browser, folder, args } of builds) {
    console.log(`Building for ${browser}…`);
    rmSync(join(output, folder), { recursive: true, force: true });
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const done = spawnSync(process.execPath, [wxt, ...args], { cwd: root, encoding: 'utf8' });
    if (done.status === 0) continue;
    console.error(`${done.stdout}${done.stderr}\nThe build for ${browser} failed (wxt ${args.join(' ')}).`);
    process.exit(1);
  }
}

function pack(name: string, folder: string, paths: readonly string[]): Archive {
  const entries = paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const bytes = zipFolder(entries, readTime());
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** SOURCE_DATE_EPOCH (whole seconds since 1970, reproducible-builds.org), else a time that never changes. */
function readTime(): Date {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return earliestZipTime;
  if (!/^\d{1,10}$/.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH is not a number of seconds: ${seconds}`);
  return new Date(Number(seconds) * 1000);
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function packAll(): Archive[] {
  const stem = `paylink-${readVersion()}`;
  const shipped = builds.map(({ browser, folder }) => {
    const built = join(output, folder);
    return pack(`${stem}-${browser}.zip`, built, listFiles(built));
  });
  return [...shipped, pack(`${stem}-sources.zip`, root, listSources(root))];
}

function write(archives: readonly Archive[]): void {
  for (const { name, bytes } of archives) writeFileSync(join(output, name), bytes);
  const sums = archives.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  writeFileSync(join(output, 'SHA256SUMS'), sums);
}

/** The archives (name and hash) that a second build does not give again. */
function findDifferences(first: readonly Archive[], second: readonly Archive[]): string[] {
  const same = new Set(second.map(({ name, sha256 }) => `${name} ${sha256}`));
  return first.map(({ name, sha256 }) => `${name} ${sha256}`).filter((archive) => !same.has(archive));
}

function print(archives: readonly Archive[]): void {
  for (const { name, bytes, sha256 } of archives) {
    console.log(`${sha256}  ${bytes.byteLength.toLocaleString('en').padStart(9)} bytes  ${name}`);
  }
}

build();
const archives = packAll();
write(archives);
print(archives);
const untracked = listUntracked(root);
if (untracked.length > 0)
  console.warn(`Note: git does not track ${untracked.length} files here, such as ${untracked[0]}.`);

if (process.argv.includes('--check')) {
  build();
  const different = findDifferences(archives, packAll());
  for (const name of different) console.error(`A second build gives other bytes: ${name}`);
  if (different.length > 0) process.exit(1);
  console.log('A second build gives the same bytes.');
}
