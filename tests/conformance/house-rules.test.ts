import { describe, expect, test } from 'vitest';
import { findAll, SHIPPED, SHIPPED_MARKUP, TESTS, withoutComments } from './tree.ts';

const BANNED: readonly [string, RegExp][] = [
  [
    'makes markup from text',
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe)\b/,
  ],
  ['runs text as code', /\beval\s*\(|\bnew Function\b|set(?:Timeout|Interval)\s*\(\s*['"`]/],
  ['says any', /[:<,|&(]\s*any\b(?!\w)|\bas any\b/],
  ['silences the compiler', /@ts-(?:ignore|expect-error|nocheck)/],
  ['talks to the console', /\bconsole\s*\./],
  ['swallows an error', /catch\s*(?:\([^)]*\))?\s*\{\s*\}/],
  ['opens a page by itself', /\bwindow\.open\s*\(/],
  ['asks the network another way', /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|new Image\s*\(/],
  ['listens to strangers', /onMessageExternal|onConnectExternal|(?<!channel\.)postMessage/],
  ['keeps things in the page', /\blocalStorage\b|\bsessionStorage\b|document\.cookie/],
  ['uses Math.random', /\bMath\.random\b/],
  ['knows refunds', /refund(?!ed)\w*\s*\(|\/refunds/],
];

test.each(BANNED)('nothing that ships %s', (_what, pattern) => {
  const sources = SHIPPED.map((source) => ({
    ...source,
    text: pattern.source.includes('@ts-') ? source.text : withoutComments(source.text),
  }));
  expect(
    sources.flatMap(({ path, text }) => (pattern.test(text) ? [`${path}: ${pattern.exec(text)?.[0]}`] : [])),
  ).toEqual([]);
});

const filesWith = (pattern: RegExp) => findAll(SHIPPED, pattern).map((found) => found.split(':')[0]);

describe('one place each', () => {
  test('the key becomes a header in one module', () => {
    expect(filesWith(/\bapi_key\b/)).toEqual(['utils/multisafepay/http.ts']);
  });

  test('the stored keys have one address', () => {
    expect(filesWith(/key:\s*'keys'/)).toEqual(['utils/accounts/key-store.ts']);
  });

  test('only the background reaches the network; the HTTP module calls what it was given', () => {
    const found = filesWith(/(?<![.\w])fetch\(/).filter((path) => !path?.startsWith('entrypoints/background/'));
    expect(found).toEqual(['utils/multisafepay/http.ts']);
    const http = SHIPPED.find(({ path }) => path === 'utils/multisafepay/http.ts')?.text ?? '';
    expect(http).toMatch(/function createCall\(fetch: Fetch/);
  });

  test('the browser is imported once, and only where it comes in', () => {
    expect(filesWith(/from 'wxt\/browser'/).filter((path) => !path?.startsWith('entrypoints/'))).toEqual([]);
    expect(
      filesWith(/(?<![.\w])(?:browser|chrome)\.[a-z]\w*[.(]/).filter((path) => !path?.startsWith('entrypoints/')),
    ).toEqual([]);
    expect(filesWith(/webextension-polyfill|\bchrome\./)).toEqual([]);
  });

  test('schemas are of the small kind, which needs no eval', () => {
    const zod = findAll(SHIPPED, /import[^;]*'zod[^']*'/);
    for (const found of zod) expect(found).toMatch(/import (?:type )?\* as z from 'zod\/mini'$/);
    expect(zod.length).toBeGreaterThan(5);
  });

  test('the API’s hosts are written down once', () => {
    expect(filesWith(/\bapi\.multisafepay\.com/)).toEqual(['utils/multisafepay/environment.ts']);
  });
});

describe('files', () => {
  const everything = [...SHIPPED, ...SHIPPED_MARKUP, ...TESTS];

  test('have at most 300 lines', () => {
    const long = everything.filter(({ text }) => text.trimEnd().split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('have kebab-case names that say what is in them', () => {
    const names = everything.map(({ path }) => path).filter((path) => !path.startsWith('tests/invoices/'));
    expect(
      names.filter(
        (path) => !path.split('/').every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/.test(part)),
      ),
    ).toEqual([]);
    expect(
      names.filter((path) => /(?:^|[/-])(?:helpers?|common|misc|managers?|utilities)(?:[-./]|$)/.test(path)),
    ).toEqual([]);
  });

  test('that ship have no default export but those that WXT asks for', () => {
    const found = findAll(SHIPPED, /^export default .*/m).filter((one) => !one.startsWith('entrypoints/'));
    expect(found).toEqual([]);
  });

  test('at the entrance are wiring: 60 lines at most', () => {
    const long = SHIPPED.filter(
      ({ path, text }) => path.startsWith('entrypoints/') && text.trimEnd().split('\n').length > 60,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

test('no test is left out, and none stands alone', () => {
  const marks = /\b(?:test|it|describe)(?:\.\w+)*\.(?:only|skip|todo|fixme|fails)\b|\bx(?:it|test|describe)\(/;
  const found = TESTS.filter(({ path }) => path !== 'tests/conformance/house-rules.test.ts');
  expect(findAll(found, marks)).toEqual([]);
});

test('nothing names this or that machine', () => {
  const paths = /(?:['"`\s(])\/(?:Users|root|work)\/\w+/;
  expect(findAll([...SHIPPED, ...SHIPPED_MARKUP, ...TESTS], paths)).toEqual([]);
});

test('pages load their own scripts and nothing else', () => {
  const pages = SHIPPED_MARKUP.filter(({ path }) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  expect(
    findAll(
      SHIPPED_MARKUP,
      /(?:src|href)="(?!\.{0,2}\/)[^"]*"|url\((?!["']?(?:\.{0,2}\/|#|data:image\/svg))|@import|https?:\/\//,
    ),
  ).toEqual([]);
  expect(findAll(pages, /\son\w+=|<style|<script(?![^>]*\ssrc=)|style="/)).toEqual([]);
});
