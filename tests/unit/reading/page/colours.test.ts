import { describe, expect, test } from 'vitest';
import { paintOver, standsOut, WHITE } from '../../../../utils/reading/page/colours.ts';

const BLUE = 'rgb(47, 85, 212)';
const PALE_BLUE = 'rgba(47, 85, 212, 0.2)';

describe('a colour on a paper', () => {
  test.each([
    ['lets it show through', PALE_BLUE, WHITE, 'rgb(213.4,221,246.4)'],
    ['hides it where it is solid', BLUE, WHITE, BLUE],
    ['is nothing where it is clear', 'rgba(0, 0, 0, 0)', BLUE, BLUE],
    ['is nothing on what cannot be read', PALE_BLUE, 'color(srgb 1 1 1)', 'color(srgb 1 1 1)'],
    ['is taken as it is where it cannot be read', 'color(srgb 1 1 1 / 0.5)', WHITE, 'color(srgb 1 1 1 / 0.5)'],
  ])('%s', (_name, colour, paper, result) => expect(paintOver(colour, paper)).toBe(result));

  test('text of a colour is seen on a breath of it, and not on itself', () => {
    expect(standsOut(BLUE, paintOver(PALE_BLUE, WHITE))).toBe(true);
    expect(standsOut(BLUE, paintOver(BLUE, WHITE))).toBe(false);
    expect(standsOut(BLUE, paintOver('rgba(47, 85, 212, 0.97)', WHITE))).toBe(false);
  });
});
