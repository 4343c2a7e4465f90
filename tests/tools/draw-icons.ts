/** Draws `docs/icon.svg` into the sizes that browsers ask for: `node tests/tools/draw-icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.ts';
import { writeIndexedPng } from './indexed-png.ts';

const SIZES = [16, 32, 48, 96, 128];
const svg = await readFile('docs/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  const pixels = await page.evaluate(
    async ({ source, side }) => {
      const image = new Image(side, side);
      image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
      await image.decode();
      const context = new OffscreenCanvas(side, side).getContext('2d');
      context?.drawImage(image, 0, 0, side, side);
      return [...(context?.getImageData(0, 0, side, side).data ?? [])];
    },
    { source: svg, side: size },
  );
  await writeFile(`public/icon/${size}.png`, writeIndexedPng(Uint8Array.from(pixels), size, size));
}
await browser.close();
