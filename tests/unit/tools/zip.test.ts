// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipFolder, type ZipEntry } from '../../tools/deterministic-zip.ts';
import { listFiles, listSources } from '../../tools/list-sources.ts';

const entries: ZipEntry[] = [
  { path: 'manifest.json', bytes: strToU8('{"manifest_version":3}') },
  { path: 'assets/popup.js', bytes: strToU8('let a = 1;\n'.repeat(500)) },
  { path: '_locales/nl/messages.json', bytes: strToU8('{"naam":"één"}') },
  { path: 'icons/ü.png', bytes: new Uint8Array([0, 255, 137, 80]) },
  { path: 'empty.txt', bytes: new Uint8Array() },
];

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every entry's packed date and time, read from its local header. */
function readTimes(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const starts = Array.from({ length: zip.byteLength - 4 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x04034b50,
  );
  return starts.map((at) => view.getUint32(at + 10, true));
}

describe('zipFolder', () => {
  it('gives the same bytes whatever the order', () => {
    expect(hash(zipFolder(entries.toReversed()))).toBe(hash(zipFolder(entries)));
  });

  it('gives the files back, sorted by path', () => {
    const files = unzipSync(zipFolder(entries));
    expect(Object.keys(files)).toEqual([
      '_locales/nl/messages.json',
      'assets/popup.js',
      'empty.txt',
      'icons/ü.png',
      'manifest.json',
    ]);
    for (const { path, bytes } of entries) expect(files[path]).toEqual(bytes);
  });

  it('writes 1980-01-01 into every entry unless told a time', () => {
    const earliest = (1 << 21) | (1 << 16);
    expect(new Set(readTimes(zipFolder(entries)))).toEqual(new Set([earliest]));
    expect(new Set(readTimes(zipFolder(entries, new Date(0))))).toEqual(new Set([earliest]));
  });

  it('writes the time it is told in UTC', () => {
    const time = new Date('2026-03-29T02:30:58Z');
    const packed = (46 << 25) | (3 << 21) | (29 << 16) | (2 << 11) | (30 << 5) | 29;
    expect(new Set(readTimes(zipFolder(entries, time)))).toEqual(new Set([packed]));
  });

  it.each(['UTC', 'Europe/Amsterdam', 'Pacific/Apia', 'America/Los_Angeles'])('gives the same bytes in %s', (zone) => {
    const module = fileURLToPath(new URL('../../tools/deterministic-zip.ts', import.meta.url));
    const program = `import { zipFolder } from ${JSON.stringify(module)};
      const bytes = new TextEncoder().encode('a'.repeat(99));
      process.stdout.write(zipFolder([{ path: 'a.txt', bytes }], new Date('2026-03-29T02:30:00Z')));`;
    const zip = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ: zone },
    });
    const here = zipFolder([{ path: 'a.txt', bytes: strToU8('a'.repeat(99)) }], new Date('2026-03-29T02:30:00Z'));
    expect(hash(zip)).toBe(hash(here));
  });

  it.each(['../secret', '/etc/passwd', 'a\\b', 'a//b', './a', ''])('refuses the path %j', (path) => {
    expect(() => zipFolder([{ path, bytes: new Uint8Array() }])).toThrow('Not a path');
  });

  it('refuses a path that comes twice', () => {
    const twice = { path: 'a', bytes: new Uint8Array() };
    expect(() => zipFolder([twice, twice])).toThrow('Two files');
  });
});

describe('a folder on disk', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paylink-zip-'));
    for (const path of ['b/c.txt', 'a.txt', 'node_modules/x/index.js', '.output/old.zip']) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), path);
    }
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  const pack = (paths: string[]) => zipFolder(paths.map((path) => ({ path, bytes: strToU8(path) })));

  it('is packed the same when its files are touched', () => {
    const before = hash(pack(listFiles(folder)));
    utimesSync(join(folder, 'a.txt'), 1, 1);
    expect(hash(pack(listFiles(folder)))).toBe(before);
  });

  it('lists sources without git, leaving out what tools make', () => {
    expect(listSources(folder).toSorted()).toEqual(['a.txt', 'b/c.txt']);
  });

  it('lists only tracked files that still exist', () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeFileSync(join(folder, 'gone.txt'), 'soon');
    git('init', '-q');
    git('add', 'a.txt', 'b', 'gone.txt');
    rmSync(join(folder, 'gone.txt'));
    expect(listSources(folder)).toEqual(['a.txt', 'b/c.txt']);
  });

  it('makes an archive that unpacks to the same text', () => {
    const files = unzipSync(pack(listSources(folder)));
    expect(strFromU8(files['b/c.txt'] ?? new Uint8Array())).toBe('b/c.txt');
  });
});
