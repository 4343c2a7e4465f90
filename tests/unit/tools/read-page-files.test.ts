import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressPath, findPages } from '../../tools/read/page-files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paylink-pages-'));
  mkdirSync(join(folder, 'b'));
  for (const name of ['a.html', 'b/c.HTM', 'b/invoice.xml', 'a.json', 'style.css'])
    writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder gives its pages by name, and names the documents that cannot be read', () => {
  expect(findPages([folder])).toEqual({
    pages: [
      { file: join(folder, 'a.html'), root: folder },
      { file: join(folder, 'b/c.HTM'), root: folder },
    ],
    unreadable: [join(folder, 'b/invoice.xml')],
  });
});

test('a file may load what stands in its own folder', () => {
  const file = join(folder, 'b/c.HTM');
  expect(findPages([file]).pages).toEqual([{ file, root: join(folder, 'b') }]);
});

test('what is no page or is not there is named', () => {
  const paths = [join(folder, 'a.json'), join(folder, 'gone.html')];
  expect(findPages(paths)).toEqual({ pages: [], unreadable: paths });
});

test('an address has no characters that mean something in it', () => {
  expect(addressPath({ root: 'pages', file: join('pages', 'sub', 'no. #1 50%.html') })).toBe(
    'sub/no.%20%231%2050%25.html',
  );
});
