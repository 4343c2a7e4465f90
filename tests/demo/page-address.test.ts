import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findObstacle, readPageAddress } from './page-address.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

describe('readPageAddress', () => {
  it.each(['https://shop.example/invoice/1', 'http://127.0.0.1:8080/', 'chrome://version'])(
    'takes %s as it is',
    (url) => {
      expect(readPageAddress(url, '/home/me')).toEqual({ kind: 'url', url });
    },
  );

  it.each([
    ['invoice.html', '/home/me', 'invoice.html'],
    ['../a b.html', '/home', 'a b.html'],
    ['/srv/x/invoice.html', '/srv/x', 'invoice.html'],
    ['file:///srv/x/a%20b.html', '/srv/x', 'a b.html'],
  ])('finds the file that %s names', (text, folder, name) => {
    expect(readPageAddress(text, '/home/me')).toEqual({ kind: 'file', folder, name });
  });
});

describe('findObstacle', () => {
  it('says what is in the way', () => {
    expect(findObstacle(readPageAddress('page-address.test.ts', here))).toBeNull();
    expect(findObstacle(readPageAddress('nothing.html', here))).toMatch(/^There is no file .*nothing\.html\.$/);
    expect(findObstacle(readPageAddress('.', here))).toMatch(/is not a file\.$/);
    expect(findObstacle({ kind: 'url', url: 'http://' })).toBe('http:// is not a web address.');
  });
});
