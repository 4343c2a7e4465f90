import type { Page } from '@playwright/test';
import type { TargetPage } from '../chromium/target-page.ts';
import { buttonText, expect, openInvoice, test, waitForReading } from './fixtures.ts';
import { press } from './press-key.ts';

/** Longer than the form waits before it shows what is pointed at, and than a page takes to be told. */
const A_MOMENT_MS = 400;

const TWO_TOTALS = '<title>Invoice</title><p id="a">Total due: € 120,00</p><p id="b">Total due: € 210,00</p>';

/** The frame that is drawn over a page, in whole pixels; null where there is none. */
function frameOn(page: Page): Promise<number[] | null> {
  return page.evaluate(() => {
    const ours = [...document.documentElement.children].find(({ localName }) => !/^(?:head|body)$/.test(localName));
    if (ours === undefined) return null;
    const { left, top, width, height } = ours.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  });
}

/** Where the text of an element is. */
function boxOf(page: Page, css: string): Promise<number[]> {
  return page.evaluate((selector) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(selector) ?? document.body);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  }, css);
}

const focus = (popup: TargetPage, css: string) =>
  popup.evaluate((selector: string) => document.querySelector<HTMLElement>(selector)?.focus(), css);

const hover = async (popup: TargetPage, css: string) => {
  const at = await popup.evaluate((selector: string) => {
    const { left, top, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, css);
  await popup.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
};

test.describe('the place of a value is framed on the page', () => {
  test('while its field has the focus, and no longer', async ({ chromium, pages }) => {
    const { invoice, popup } = await openInvoice(chromium, pages);
    // The amount has the focus from the start.
    await expect.poll(() => frameOn(invoice)).toEqual(await boxOf(invoice, '#te-betalen'));
    await focus(popup, '#description');
    await expect.poll(() => frameOn(invoice)).not.toEqual(await boxOf(invoice, '#te-betalen'));
    expect(await frameOn(invoice)).not.toBeNull();
    await focus(popup, 'form button[type="submit"]');
    await expect.poll(() => frameOn(invoice)).toBeNull();
  });

  test('and no more than its text, where that is in several elements of many', async ({ chromium, pages }) => {
    const at = (left: number, top: number, text: string, id = ''): string =>
      `<span ${id && `id=${id}`} style="position:absolute;left:${left}px;top:${top}px">${text}</span>`;
    const texts = [
      at(300, 60, '£1,2', 'first'),
      `<span style="position:absolute;left:calc(300px + 4ch);top:60px" id="last">00.00</span>`,
      at(20, 60, 'Total due'),
      at(20, 20, 'Invoice number'),
      at(300, 20, 'F-12'),
    ];
    const page = await chromium.openTab(
      pages.write('placed', `<title>Invoice</title><section style="font:16px monospace">${texts.join('')}</section>`),
    );
    const popup = await chromium.clickToolbarButton(page);
    await waitForReading(popup);
    const [first, last] = [await boxOf(page, '#first'), await boxOf(page, '#last')];
    const [left = 0, top = 0] = first;
    const right = (last[0] ?? 0) + (last[2] ?? 0);
    await expect
      .poll(() => frameOn(page))
      .toEqual([left, top, expect.closeTo(right - left, -0.5), expect.closeTo(last[3] ?? 0, -0.5)]);
  });

  test('and while the mouse is over it', async ({ chromium, pages }) => {
    const { invoice, popup } = await openInvoice(chromium, pages);
    await focus(popup, 'form button[type="submit"]');
    await expect.poll(() => frameOn(invoice)).toBeNull();
    await hover(popup, '#amount');
    await expect.poll(() => frameOn(invoice)).toEqual(await boxOf(invoice, '#te-betalen'));
    await hover(popup, 'footer');
    await expect.poll(() => frameOn(invoice)).toBeNull();
  });

  test('until the popup is closed', async ({ chromium, pages }) => {
    const { invoice, popup } = await openInvoice(chromium, pages);
    await expect.poll(() => frameOn(invoice)).not.toBeNull();
    await popup.close();
    await expect.poll(() => frameOn(invoice)).toBeNull();
  });

  test('and leaves no trace: the page is as it was, and was told of nothing', async ({ chromium, pages }) => {
    const page = await chromium.openTab(
      pages.write(
        'watched',
        `<title>Invoice</title><p id="a">Total due: € 120,00</p><p>Invoice number: 7781</p><script>
          globalThis.told = [];
          for (const type of ['toggle', 'beforetoggle', 'scroll', 'focusin', 'mouseover', 'pointerover', 'transitionrun',
            'animationstart', 'load', 'error', 'message', 'resize', 'selectionchange']) {
            document.addEventListener(type, (event) => told.push(event.type), true);
          }
          const watch = (records) => told.push(...records.map(({ type, target }) => type + ' ' + target.localName));
          addEventListener('load', () => {
            told.length = 0;
            new MutationObserver(watch).observe(document.body, { subtree: true, childList: true, attributes: true });
            new MutationObserver(watch).observe(document.documentElement, { attributes: true });
          });
        </script>`,
      ),
    );
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await chromium.clickToolbarButton(page);
    await waitForReading(popup);
    await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#a'));
    const drawn = await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML ?? '');
    expect(drawn.replace(/ style="[^"]*"/, '')).toBe('<div aria-hidden="true"></div>');
    await popup.close();
    await expect.poll(() => frameOn(page)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([]);
  });

  test('where the page forbids styles and hides what is not its own', async ({ chromium, pages }) => {
    const page = await chromium.openTab(
      pages.write(
        'strict',
        `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-unused'">
         <title>Invoice</title><p id="a">Total due: € 120,00</p>`,
      ),
    );
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'html > :not(head, body), html > :not(head, body) * { display: none !important; position: static !important; opacity: 0 !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    const popup = await chromium.clickToolbarButton(page);
    await waitForReading(popup);
    await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#a'));
    const style = await page.evaluate(() => {
      const { display, position, opacity, pointerEvents } = getComputedStyle(
        document.documentElement.lastElementChild ?? document.body,
      );
      return { display, position, opacity, pointerEvents };
    });
    expect(style).toEqual({ display: 'block', position: 'fixed', opacity: '1', pointerEvents: 'none' });
  });

  test('in a dialog, above it', async ({ chromium, pages }) => {
    const page = await chromium.openTab(
      pages.write('dialog', '<title>Invoice</title><dialog><p id="a">Total due: € 120,00</p></dialog>'),
    );
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    const popup = await chromium.clickToolbarButton(page);
    await waitForReading(popup);
    await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#a'));
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.matches(':popover-open'))).toBe(true);
  });

  test('in a frame of the page’s own', async ({ chromium, pages }) => {
    const inner = '<p id=a>Total due: € 120,00</p>';
    const page = await chromium.openTab(
      pages.write(
        'framed',
        `<title>Mail</title><p>Inbox</p><iframe style="margin:50px;border:5px solid;padding:7px" srcdoc="${inner}"></iframe>`,
      ),
    );
    const popup = await chromium.clickToolbarButton(page);
    await waitForReading(popup);
    const within = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const range = document.createRange();
      range.selectNodeContents(frame?.contentDocument?.querySelector('#a') ?? document.body);
      const outer = frame?.getBoundingClientRect() ?? new DOMRect();
      const { left, top, width, height } = range.getBoundingClientRect();
      return [left + outer.left + 12, top + outer.top + 12, width, height].map(Math.round);
    });
    await expect.poll(() => frameOn(page)).toEqual(within);
  });

  test('wherever it is: the page is scrolled to it, but not before the person asks', async ({ chromium, pages }) => {
    const page = await chromium.openTab(
      pages.write('far', '<title>Invoice</title><p style="height:3000px">Hello</p><p id="a">Total due: € 120,00</p>'),
    );
    const popup = await chromium.clickToolbarButton(page);
    await waitForReading(popup);
    await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#a'));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await hover(popup, 'footer');
    await focus(popup, 'form button[type="submit"]');
    await expect.poll(() => frameOn(page)).toBeNull();
    await hover(popup, '#amount');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2_000);
    await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#a'));
    await page.evaluate(() => scrollBy(0, -50));
    await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#a'));
  });

  test('not where the page does not say it any more', async ({ chromium, pages }) => {
    const { invoice, popup } = await openInvoice(chromium, pages);
    await expect.poll(() => frameOn(invoice)).not.toBeNull();
    await focus(popup, 'form button[type="submit"]');
    await expect.poll(() => frameOn(invoice)).toBeNull();
    await invoice.evaluate(() => {
      for (const cell of document.querySelectorAll('td, p, dd, li')) cell.textContent = 'changed';
    });
    await focus(popup, '#amount');
    await invoice.waitForTimeout(A_MOMENT_MS);
    expect(await frameOn(invoice)).toBeNull();
    expect(await popup.value('#amount')).not.toBe('');
  });
});

test.describe('a page that can be read in two ways', () => {
  test('leaves the choice one key away, and the link one more', async ({ chromium, pages, sandbox }) => {
    const page = await chromium.openTab(pages.write('two', TWO_TOTALS));
    const popup = await chromium.clickToolbarButton(page);
    await popup.waitFor(`document.querySelector('[role="group"]') !== null`);
    expect(await popup.value('#amount')).toBe('');
    await press(popup, 'ArrowDown');
    await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#a'));
    await press(popup, 'ArrowDown');
    await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#b'));
    await press(popup, 'Enter');
    await popup.waitFor(`document.activeElement?.innerText === 'Create link for €210.00'`);
    await popup.waitForText('You chose: Total due: € 210,00');
    await press(popup, 'Enter');
    await popup.waitForText('Copied');
    expect(sandbox.ledger.requests({ method: 'POST' }).map(({ body }) => body)).toMatchObject([{ amount: 21_000 }]);
  });

  test('lets the person type all the same', async ({ chromium, pages }) => {
    const page = await chromium.openTab(pages.write('two', TWO_TOTALS));
    const popup = await chromium.clickToolbarButton(page);
    await popup.waitFor(`document.querySelector('[role="group"]') !== null`);
    await popup.type('#amount', '99');
    await popup.waitFor(`document.querySelector('[role="group"]') === null`);
    expect(await buttonText(popup)).toBe('Create link for €99.00');
  });
});

test('a paid invoice fills no amount in, and gives it for one key', async ({ chromium, pages }) => {
  const page = await chromium.openTab(
    pages.write('paid', '<title>Invoice</title><h1>Credit note 12</h1><p id="a">Total: € 120,00</p>'),
  );
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('This is a credit note');
  expect([await popup.value('#amount'), await buttonText(popup)]).toEqual(['', 'Create link']);
  await press(popup, 'ArrowDown');
  await expect.poll(() => frameOn(page)).toEqual(await boxOf(page, '#a'));
  await press(popup, ' ');
  await popup.waitFor(`document.activeElement?.innerText === 'Create link for €120.00'`);
});
