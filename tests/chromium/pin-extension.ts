import { createHash } from 'node:crypto';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Has a fresh profile show an unpacked extension's button in the toolbar, with no offer to translate hanging over it. */
export async function pinExtension(profile: string, extensionDir: string): Promise<void> {
  const pinned = [idOfUnpacked(await realpath(extensionDir))];
  const preferences = { extensions: { pinned_extensions: pinned }, translate: { enabled: false } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Chromium names an extension without a key after its folder: half a SHA-256 in the letters a to p. */
function idOfUnpacked(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
