import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, SHIPPED, type Import, type Source } from './tree.ts';

/** Room by room: the rooms it may look into. Whatever a room may not know is not in its line. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  storage: ['errors'],
  money: ['errors'],
  clipboard: ['errors'],
  i18n: ['errors'],
  reading: ['errors', 'money'],
  highlight: ['reading'],
  sites: ['errors', 'storage', 'money', 'reading'],
  draft: ['errors', 'storage', 'money', 'reading', 'sites'],
  multisafepay: ['errors', 'money', 'draft'],
  accounts: ['errors', 'storage', 'multisafepay'],
  settings: ['errors', 'storage'],
  links: ['errors', 'storage', 'money', 'draft', 'multisafepay'],
  list: ['errors', 'accounts', 'draft', 'links', 'money', 'multisafepay'],
  messages: ['errors', 'accounts', 'draft', 'links', 'multisafepay', 'reading', 'settings', 'sites'],
  surfaces: [
    'errors',
    'accounts',
    'clipboard',
    'draft',
    'i18n',
    'links',
    'list',
    'messages',
    'money',
    'reading',
    'settings',
    'storage',
  ],
  background: [
    'errors',
    'accounts',
    'clipboard',
    'draft',
    'i18n',
    'links',
    'messages',
    'money',
    'multisafepay',
    'reading',
    'settings',
    'sites',
    'storage',
  ],
};

/** Of rooms that are closed otherwise: types, which weigh nothing, and the API's two addresses for asking access. */
const ALSO: Readonly<Record<string, (one: Import) => boolean>> = {
  surfaces: ({ target, isTypeOnly }) => isTypeOnly || target === 'utils/multisafepay/environment.ts',
};

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  utils: ['zod/mini', 'ky', 'idb', 'uqr', '@preact/signals'],
  components: ['preact', 'preact/hooks'],
  entrypoints: ['wxt/browser', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
};

const folderOf = (path: string) => path.split('/')[0] ?? '';
const roomOf = (path: string) => /^utils\/([^/]+)\//.exec(path)?.[1] ?? null;
/** Our own source, or (with a slash) a file of our own build. */
const isOurs = (target: string) => /^(?:utils|components|entrypoints|public)?\//.test(target);

function forbidden(sources: readonly Source[], isAllowed: (one: Import, source: Source) => boolean): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((one) => !isAllowed(one, source))
      .map(({ target }) => `${source.path} → ${target}`),
  );
}

const targetsOf = (path: string) => importsOf(SHIPPED.find((source) => source.path === path) ?? { path, text: '' });

test('imports are seen, of values, of types, re-exported and dynamic', () => {
  expect(targetsOf('utils/surfaces/link-form.ts')).toEqual(
    expect.arrayContaining([
      { target: '@preact/signals', isTypeOnly: false },
      { target: 'utils/draft/draft.ts', isTypeOnly: false },
      { target: 'utils/messages/contract.ts', isTypeOnly: true },
      { target: 'utils/surfaces/form-core.ts', isTypeOnly: true },
    ]),
  );
  expect(targetsOf('utils/surfaces/form-core.ts').map(({ target }) => target)).toContain('utils/draft/check-draft.ts');
  expect(targetsOf('entrypoints/popup/main.tsx').map(({ target }) => target)).toContain('utils/surfaces/form-core.ts');
});

test('every room has its line', () => {
  expect(readdirSync('utils').toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

describe.each(Object.entries(MAY_IMPORT))('the room %s', (room, others) => {
  test(`looks only into ${others.join(', ') || 'itself'}`, () => {
    const sources = SHIPPED.filter(({ path }) => path.startsWith(`utils/${room}/`));
    const found = forbidden(sources, (one) => {
      if (!one.target.startsWith('utils/')) return true;
      const target = roomOf(one.target);
      return target === room || (target !== null && others.includes(target)) || ALSO[room]?.(one) === true;
    });
    expect(found).toEqual([]);
  });
});

test('rooms know no surface, no entrypoint and no browser', () => {
  const sources = SHIPPED.filter(({ path }) => path.startsWith('utils/'));
  const found = forbidden(
    sources,
    ({ target, isTypeOnly }) =>
      target.startsWith('utils/') || !isOurs(target) || (isTypeOnly && target.startsWith('public/_locales/')),
  );
  expect(found).toEqual([]);
});

test('components show, and know nothing of storage, messages, the ledger or the API', () => {
  const rooms = new Set(['errors', 'i18n', 'draft', 'money', 'surfaces']);
  const sources = SHIPPED.filter(({ path }) => path.startsWith('components/'));
  const found = forbidden(sources, ({ target }) => {
    if (target.startsWith('components/') || !isOurs(target)) return true;
    return rooms.has(roomOf(target) ?? '');
  });
  expect(found).toEqual([]);
});

test('nothing comes in from outside but what is named here', () => {
  const found = forbidden(
    SHIPPED,
    ({ target }, { path }) =>
      isOurs(target) ||
      target.endsWith('.css') ||
      Object.entries(PACKAGES).some(([folder, packages]) => folderOf(path) === folder && packages.includes(target)),
  );
  expect(found).toEqual([]);
});

test('no file of ours imports itself in a circle', () => {
  const graph = new Map(
    SHIPPED.map((source) => [
      source.path,
      importsOf(source).flatMap(({ target, isTypeOnly }) => (isTypeOnly ? [] : [target])),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('what runs in pages brings nothing of storage, keys, messages or the API along', () => {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const source = SHIPPED.find((one) => one.path === path);
    if (source === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { target, isTypeOnly } of importsOf(source)) if (!isTypeOnly) visit(target);
  };
  visit('entrypoints/reader.ts');
  visit('entrypoints/highlighter.ts');
  const rooms = new Set([...seen].flatMap((path) => roomOf(path) ?? []));
  expect([...rooms].filter((room) => !['reading', 'highlight', 'money', 'errors'].includes(room))).toEqual([]);
});
