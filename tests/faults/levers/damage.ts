import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Damage = 'garbage' | 'truncated' | 'no manifest' | 'a file in its place';

/** Where a profile keeps an extension's settings, and where its databases. The browser must be down. */
export function storageFolders(profile: string, extensionId: string): { settings: string; databases: string } {
  const own = join(profile, 'Default');
  return {
    settings: join(own, 'Local Extension Settings', extensionId),
    databases: join(own, 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`),
  };
}

/** Does to a LevelDB folder what disks and virus scanners do. */
export async function damage(folder: string, how: Damage): Promise<void> {
  const files = await readdir(folder);
  const logs = files.filter((file) => file.endsWith('.log')).map((file) => join(folder, file));
  if (logs.length === 0) throw new Error(`No log in ${folder}.`);
  if (how === 'a file in its place') {
    await rm(folder, { recursive: true });
    return writeFile(folder, 'no folder');
  }
  for (const log of logs) {
    const bytes = await readFile(log);
    if (how === 'garbage')
      await writeFile(log, bytes.fill(0xa5, Math.floor(bytes.length / 4), Math.floor(bytes.length / 2)));
    if (how === 'truncated') await truncate(log, Math.floor(bytes.length / 2));
  }
  if (how === 'no manifest') {
    for (const file of files) if (file.startsWith('MANIFEST')) await rm(join(folder, file));
  }
}
