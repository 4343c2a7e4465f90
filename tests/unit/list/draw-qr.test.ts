import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawQr, writeQrFile } from '../../../utils/list/draw-qr.ts';

const URL_MADE = 'https://testpayv2.multisafepay.com/connect/13abcdefgh/?lang=nl_NL';

/** The modules that a path fills. */
function modulesOf({ path, size }: { path: string; size: number }): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let at = 0; at < Number(length); at += 1) modules[Number(y)]![Number(x) + at] = true;
  }
  return modules;
}

test('the drawing is the code, module by module', () => {
  const drawn = drawQr(URL_MADE);
  expect(modulesOf(drawn)).toEqual(encode(URL_MADE, { ecc: 'M', border: 4 }).data);
});

test('four light modules stand around it', () => {
  const modules = modulesOf(drawQr(URL_MADE));
  const isLight = (row: boolean[] | undefined) => row?.every((dark) => !dark) === true;
  for (const edge of [0, 1, 2, 3]) {
    expect(isLight(modules[edge])).toBe(true);
    expect(isLight(modules.at(-1 - edge))).toBe(true);
    expect(isLight(modules.map((row) => row[edge] === true))).toBe(true);
  }
  expect(modules[4]?.[4]).toBe(true);
});

test('the file is dark on light, whatever stands behind it', () => {
  expect(writeQrFile(drawQr(URL_MADE))).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 (\d+) \1"[^>]*><path fill="#fff"/);
});
