import { zipSync, type Zippable } from 'fflate';

/** One file of an archive: its path inside, with forward slashes, and its bytes. */
export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array };

/** The first moment that the ZIP format can name: 1980-01-01 00:00:00. */
export const earliestZipTime = new Date(Date.UTC(1980, 0, 1));

// fflate reads dates in local time: entries first get a date that is valid everywhere, then stampTime sets theirs.
const placeholderTime = new Date(2000, 6, 1, 12);
const unix = 3;
const regularFile = 0o100644;

/**
 * Packs files so that the same files always give the same bytes: entries sorted by path (code units), one time for all,
 * the same permissions for all, deflate level 9. The order given, file times and the time zone do not matter.
 * `time` counts in UTC and in steps of two seconds; earlier than 1980 becomes 1980.
 * Throws when a path is not relative or comes twice.
 */
export function zipFolder(entries: readonly ZipEntry[], time: Date = earliestZipTime): Uint8Array {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files: Zippable = {};
  for (const { path, bytes } of sorted) {
    checkPath(path);
    if (Object.hasOwn(files, path)) throw new Error(`Two files for the same path: ${path}`);
    files[path] = [bytes, { level: 9, mtime: placeholderTime, os: unix, attrs: regularFile << 16 }];
  }
  return stampTime(zipSync(files), toDosTime(time));
}

function checkPath(path: string): void {
  const wrong = path.includes('\\') || path.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (wrong) throw new Error(`Not a path for an archive: ${JSON.stringify(path)}`);
}

/**
 * Date and time as the ZIP format packs them (APPNOTE 4.4.6):
 * 7 bits for the year since 1980, 4 month, 5 day, 5 hour, 6 minute, 5 for steps of two seconds.
 */
function toDosTime(time: Date): number {
  const at = time < earliestZipTime ? earliestZipTime : time;
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const clock = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}

/** Writes one time into both headers of every entry, found by the central directory (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
function stampTime(zip: Uint8Array, dosTime: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    view.setUint32(entry + 12, dosTime, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, dosTime, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return zip;
}
