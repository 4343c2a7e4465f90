import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const BUILD = join(ROOT, '.output/chrome-mv3');
const LOCK = join(ROOT, '.output/.building');
/** A build takes seconds: a lock as old as this was left by one that was stopped. */
const LOCK_MS = 120_000;
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

/**
 * The folder of the production build for Chromium, made first where it is missing or older than the sources.
 * PAYLINK_BUILD names another one, which is taken as it is. Throws where the build fails.
 */
export function findBuild(): string {
  const given = process.env['PAYLINK_BUILD'];
  if (given) return given;
  // A build that is being made looks like a whole one at times.
  if (!existsSync(LOCK) && isFresh()) return BUILD;
  takeLock();
  try {
    if (!isFresh()) build();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
  return BUILD;
}

function isFresh(): boolean {
  const manifest = statSync(join(BUILD, 'manifest.json'), { throwIfNoEntry: false });
  return manifest !== undefined && SOURCES.every((source) => newest(join(ROOT, source)) <= manifest.mtimeMs);
}

function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(own.mtimeMs, ...entries.map((entry) => statSync(join(path, entry)).mtimeMs));
}

function build(): void {
  const done = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build', '-b', 'chrome'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`The build failed.\n${done.stdout}${done.stderr}`);
}

/** Two builds into one folder would spoil each other: waits until nobody else makes one. */
function takeLock(): void {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (Date.now() - made > LOCK_MS) rmSync(LOCK, { recursive: true, force: true });
      else pause(200);
    }
  }
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
