import { expect, test as base, type Page } from '@playwright/test';
import type { LookRequest } from '../../utils/reading/looks.ts';
import { createWorld, type IsolatedWorld } from '../tools/read/isolated-world.ts';
import { launchOffline, OfflineWindow } from '../tools/read/offline-page.ts';
import { loadShippedCode, type ShippedCode } from '../tools/read/shipped-code.ts';
import { LAID_OUT } from './laid-out-pages.ts';
import { ALTERED, HIDDEN, PLAIN, type PageCase } from './page-cases.ts';
import { EXTENSION } from './fixtures.ts';

type Fixtures = { code: ShippedCode; window: OfflineWindow };

/** The shipped reader in a real browser, without the extension around it: many pages in little time. */
const test = base.extend<object, Fixtures>({
  code: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => use(await loadShippedCode(EXTENSION)),
    { scope: 'worker' },
  ],
  window: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const browser = await launchOffline();
      await use(await OfflineWindow.open(browser));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

for (const [title, cases] of [
  ['digits that nobody sees are not read', HIDDEN],
  ['texts that say something else than what is seen are not read', ALTERED],
  ['what is plainly to be seen is read', PLAIN],
] as const) {
  test(title, async ({ window, code }) => {
    const found = new Map<string, unknown>();
    for (const [name, html] of cases) found.set(name, await amountIn(window, code, html));
    expect(Object.fromEntries(found)).toEqual(amountsOf(cases));
  });
}

test('lines are those that a person sees, however a style sheet lays them out', async ({ window, code }) => {
  for (const [name, html, lines] of LAID_OUT) {
    const { read } = await open(window, code, html);
    expect(
      (await read()).snapshot.lines.map(({ text }) => text),
      name,
    ).toEqual(lines);
  }
});

test('a frame’s lines stand where they are seen, and their place leads into the frame', async ({ window, code }) => {
  const inner = '<body style="margin:0"><p style="margin:10px 0">Total due: € 12,00</p>';
  const frame = `<iframe style="position:absolute;left:100px;top:200px;border:5px solid" srcdoc='${inner}'></iframe>`;
  const { page, read } = await open(window, code, `<div style="height:2000px"></div>${frame}`);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
  const { snapshot } = await read();
  expect(snapshot.lines.map(({ box, place }) => [box?.slice(0, 2), place])).toEqual([
    [[105, 215], 'html > body > iframe >>> html > body > p'],
  ]);
});

test('the lines that the person selected are known, in frames too', async ({ window, code }) => {
  const select = (from: string, to: string): void => {
    getSelection()?.setBaseAndExtent(document.querySelector(from) as Node, 0, document.querySelector(to) as Node, 0);
  };
  const { page, read } = await open(window, code, '<p>a</p><p id=b>b</p><p>c</p><p id=d>d</p>');
  expect((await read()).snapshot.selection).toBeNull();
  await page.evaluate(`(${select.toString()})('#b', '#d')`);
  expect((await read()).snapshot.selection).toEqual([1, 2]);

  const framed = await open(window, code, '<p>a</p><iframe srcdoc="<p>b</p><p id=c>c</p><p id=d>d</p>"></iframe>');
  await framed.page.frames()[1]?.evaluate(`(${select.toString()})('#c', '#d')`);
  expect((await framed.read()).snapshot.selection).toEqual([2, 2]);
});

test('a page of a hundred thousand nodes is read in short tasks', async ({ window, code }) => {
  const rows = '<tr> <td>Article</td> <td>€ 1,00</td> </tr>'.repeat(11_000);
  const { world, read } = await open(window, code, `<table>${rows}</table><p>Total due: € 12,00</p>`);
  await world.run(`globalThis.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });`);
  const started = performance.now();
  const { reading, snapshot } = await read();
  const took = performance.now() - started;
  // A machine that is too slow for it leaves the page unfinished: then nothing of it may be sure.
  expect(reading.fields.amount.value).toBe(snapshot.complete ? '12.00' : null);
  expect(snapshot.lines.length).toBeGreaterThan(snapshot.complete ? 22_000 : 100);
  const longest = await world.run('Math.max(0, ...tasks.map(({ duration }) => duration))');
  // Other tests run beside: a slice that waits for its turn gets longer, but then so does everything.
  expect(longest).toBeLessThan(Math.max(60, took * 0.4));
});

test('pages that never stay the same end in a reading or a failure, in time', async ({ window, code }) => {
  const restless = (write: string): string => `<main></main><script>
    const main = document.querySelector('main');
    const write = () => { main.innerHTML = ${write}; };
    new MutationObserver(() => setTimeout(write)).observe(main, { childList: true, subtree: true, characterData: true });
    write();</script>`;
  const NOTHING: readonly (string | null)[] = [null, 'page_slow', 'page_unreadable'];
  const TEENS = Array.from({ length: 10 }, (_, digit) => `1${digit}.00`);
  for (const [write, answers] of [
    [`'<p>Total due: € 12,00</p>'.repeat(1 + Math.random() * 40)`, ['12.00', ...NOTHING]],
    // Where the page got no time to change while it was looked at, what stood there is right.
    [`'<p>Total due: € 1' + String(Date.now() % 10) + ',00</p>'`, [...TEENS, ...NOTHING]],
    [`'<p>' + '<b>x</b>'.repeat(Math.random() * 3000)`, NOTHING],
  ] as const) {
    const started = performance.now();
    const answer = await amountIn(window, code, restless(write));
    expect(answers).toContain(answer);
    expect(performance.now() - started).toBeLessThan(4_000);
  }
});

test('a page that shadows names and changes what every script uses is read all the same', async ({ window, code }) => {
  const names = 'parentNode parentElement nextSibling firstChild localName getAttribute checkVisibility ownerDocument';
  const inputs = [...names.split(' '), 'getBoundingClientRect'].map((name) => `<input name=${name}>`).join('');
  const images = ['getElementById', 'createTreeWalker', 'documentElement', 'defaultView', 'getSelection', 'title']
    .map((name) => `<img name=${name}>`)
    .join('');
  const script = `<script>
    Array.prototype.map = () => []; JSON.parse = () => null; Map.prototype.get = () => 1; String.prototype.trim = () => '';
    Element.prototype.getBoundingClientRect = () => ({}); Range.prototype.getClientRects = () => [];
    Object.defineProperty(Node.prototype, 'nodeValue', { get: () => 'Total due: € 1,00' });
  </script>`;
  const form = `<form id=document name=body>${inputs}Total due: € 12,00</form>`;
  expect(await amountIn(window, code, form + images + script)).toBe('12.00');
});

const amountsOf = (cases: readonly PageCase[]): object =>
  Object.fromEntries(cases.map(([name, , amount]) => [name, amount]));

type Opened = { page: Page; world: IsolatedWorld; read: () => Promise<PageRead> };
type PageRead = Extract<Awaited<ReturnType<ShippedCode['core']['readPage']>>, { ok: true }>['value'];

/** A page, and the reader in a world of its own on it. The one before is closed. */
async function open(window: OfflineWindow, { reader, core }: ShippedCode, html: string): Promise<Opened> {
  const page = await window.empty();
  await page.setContent(`<!doctype html><html lang="en">${html}`);
  const world = await createWorld(await page.context().newCDPSession(page), 'paylink');
  const look = (name: string) => (request: LookRequest) => world.run(`paylinkEyes.${name}(${JSON.stringify(request)})`);
  async function read(): Promise<PageRead> {
    const done = await core.readPage({
      collect: () => world.run(reader),
      look: look('look'),
      inspect: look('inspect'),
    });
    if (!done.ok) throw new Error(done.error.code);
    return done.value;
  }
  return { page, world, read };
}

/** The amount that is taken from a page, or the code of what kept it from being read. */
async function amountIn(window: OfflineWindow, code: ShippedCode, html: string): Promise<string | null> {
  const { read } = await open(window, code, html);
  return read().then(
    ({ reading }) => reading.fields.amount.value,
    (error: Error) => error.message,
  );
}
