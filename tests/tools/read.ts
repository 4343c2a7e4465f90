/**
 * `npm run --silent read -- PATH…`: reads invoice pages (`.html`, `.htm`, or folders of them) with the reader that ships,
 * in a real browser that reaches no network, and prints one JSON object a line. What is no such page is named on stderr.
 */
import { findPages } from './read/page-files.ts';
import { formatRows } from './read/json-lines.ts';
import { openPageReader } from './read/page-reader.ts';
import { readAll } from './read/read-all.ts';

const paths = process.argv.slice(2);
const { pages, unreadable } = findPages(paths);
if (paths.length === 0) console.error('Usage: npm run --silent read -- PATH…');
for (const file of unreadable) console.error(`${file} can't be read yet: only .html and .htm, or folders of them.`);

let read = 0;
if (pages.length > 0) {
  const reader = await openPageReader();
  try {
    await readAll(reader, pages, (line) => {
      if (line.error === undefined) read += 1;
      process.stdout.write(formatRows([line]));
    });
  } finally {
    await reader.close();
  }
}
if (read === 0) process.exitCode = 1;
