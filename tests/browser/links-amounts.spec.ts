import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { makeRecord } from './fill-ledger.ts';
import { openList, rowsOf } from './open-links.ts';

/** The largest that are seen in earnest, and the largest that there can be. */
const AMOUNTS = [
  { minor: 4_995, currency: 'EUR' },
  { minor: 12_500_000_000, currency: 'COP' },
  { minor: 1_250_000_000, currency: 'HUF' },
  { minor: 999_999_999_999_999, currency: 'EUR' },
  { minor: Number.MAX_SAFE_INTEGER, currency: 'COP' },
  { minor: Number.MAX_SAFE_INTEGER, currency: 'ISK' },
] as const;

/** What a person cannot read in the rows: amounts that are cut off, and whatever lies under or over something else. */
function findHidden(links: Page): Promise<string[]> {
  return links.evaluate(() => {
    const textBox = (cell: Element) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll('tbody tr')].flatMap((row) => {
      // A description ends in dots where its cell ends; everything else shows all of itself.
      const cells = [...row.querySelectorAll('td')].map((cell, at) => ({
        text: cell.innerText,
        own: cell.getBoundingClientRect(),
        box: at === 1 ? cell.getBoundingClientRect() : textBox(cell),
      }));
      const amount = cells[2];
      if (amount === undefined) return ['no amount'];
      const { box, own } = amount;
      const isCut = box.left < own.left - 1 || box.right > own.right + 1 || box.left < 0 || box.right > innerWidth;
      const overlaps = cells.flatMap(({ text, box: one }, at) =>
        cells.slice(at + 1).flatMap(({ text: other, box: two }) => {
          const isOver =
            one.left < two.right - 1 && one.right > two.left + 1 && one.top < two.bottom && one.bottom > two.top;
          return isOver && one.width > 0 && two.width > 0 ? [`“${text}” and “${other}” overlap`] : [];
        }),
      );
      return isCut ? [`${amount.text} is cut off`, ...overlaps] : overlaps;
    });
  });
}

test.use({ language: 'nl-NL' });

test('an amount is never cut off, nor does anything cover it', async ({ chromium }) => {
  const now = Date.now();
  const states = [{}, { ending: { askedAt: now, doneAt: null } }] as const;
  const records = AMOUNTS.flatMap((amount, at) =>
    states.map((state, which) => {
      const record = makeRecord(at * 10 + which * 2, now);
      return { ...record, ...state, order: { ...record.order, amount } };
    }),
  );
  const links = await openList(chromium, records);
  await expect(rowsOf(links)).toHaveCount(12);
  for (const width of [1440, 1280, 1000, 820, 520]) {
    await links.setViewportSize({ width, height: 1400 });
    expect(await findHidden(links), `${width} px`).toEqual([]);
    await rowsOf(links).first().press('ArrowRight');
    await expect(links.getByRole('complementary')).toBeVisible();
    expect(await findHidden(links), `${width} px, beside details`).toEqual([]);
    await rowsOf(links).first().press('Escape');
    await expect(links.getByRole('complementary')).toHaveCount(0);
  }
});
