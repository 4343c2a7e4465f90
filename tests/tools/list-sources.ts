import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const notSources = new Set([
  '.git',
  '.output',
  '.wxt',
  'node_modules',
  'test-results',
  'playwright-report',
  'coverage',
]);

/**
 * Paths (relative, forward slashes) of everything that is needed to build again: the files that git tracks, or, where
 * nothing is tracked (unpacked from an archive), all files except what tools make.
 */
export function listSources(root: string): string[] {
  const tracked = listTracked(root);
  return tracked.length > 0 ? tracked : listFiles(root, notSources);
}

/** Files that lie in the folder but that git neither tracks nor ignores: a sources archive would lack them. */
export function listUntracked(root: string): string[] {
  return git(root, ['ls-files', '-z', '--others', '--exclude-standard']);
}

function listTracked(root: string): string[] {
  return git(root, ['ls-files', '-z']).filter((path) => isRegularFile(join(root, path)));
}

function git(root: string, args: readonly string[]): string[] {
  const done = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  return done.status === 0 ? done.stdout.split('\0').filter((path) => path !== '') : [];
}

// git lists a file that was deleted but not yet committed, and links, which archives do not need.
function isRegularFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** All regular files below a folder, relative to it, with forward slashes, but none in folders named in `leaveOut`. */
export function listFiles(root: string, leaveOut: ReadonlySet<string> = new Set()): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((found) => {
      const path = join(folder, found.name);
      if (found.isDirectory()) return leaveOut.has(found.name) ? [] : walk(path);
      return found.isFile() ? [path.split(sep).join('/')] : [];
    });
  return walk('');
}
