// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findPlace } from '../../../utils/highlight/find-place.ts';

/** The id of the element that is found in a page. */
function idOf(html: string, path: string, text: string): string | null {
  const page = new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
  return findPlace(page, path, text)?.element.id ?? null;
}

const ROWS = '<p id="a">Total: € 12,00</p><p id="b">Total: € 21,00</p>';

describe('the place of a text', () => {
  test('is the first element on its path that still says it', () => {
    expect(idOf(ROWS, 'body > p', '€ 21,00')).toBe('b');
    expect(idOf(ROWS, '#a', 'Total: € 12,00')).toBe('a');
  });

  test.each([
    ['other spaces', '<p id="a">Total:\n  €\u00a012,00</p>', 'Total: € 12,00'],
    ['a seam between two elements', '<p id="a"><b>12</b><i>,00</i></p>', '12\ufffc,00'],
    ['capitals that only the style makes', '<p id="a">Total: € 12,00</p>', 'TOTAL: € 12,00'],
    ['more around it', '<p id="a">Please pay € 12,00 now</p>', '€ 12,00'],
    ['a field', '<input id="a" value="12,00">', '12,00'],
    ['a field of more lines', '<textarea id="a">Total: 12,00</textarea>', 'Total: 12,00'],
  ])('is found through %s', (_what, html, text) => {
    expect(idOf(html, '#a', text)).toBe('a');
  });

  test.each([
    ['the page says something else now', ROWS, '#a', '€ 13,00'],
    ['the element is gone', ROWS, '#c', '€ 12,00'],
    ['the path is no selector', ROWS, '] {', '€ 12,00'],
    ['there is no path', ROWS, '', '€ 12,00'],
    ['there is no text', ROWS, '#a', ' \u200b'],
    ['the path leads into what is no frame', ROWS, '#a >>> #b', '€ 21,00'],
    ['the frame is gone', ROWS, 'iframe >>> #b', '€ 21,00'],
  ])('is none where %s', (_why, html, path, text) => {
    expect(idOf(html, path, text)).toBeNull();
  });

  test.each([
    ['all of the element', '<p id="a">Total: € 12,00</p>', '#a', 'Total: € 12,00', 'a', 'Total: € 12,00'],
    ['a part of it', '<p id="a">Please pay € 12,00 now</p>', '#a', '€ 12,00', 'a', '€ 12,00'],
    ['what begins in it', '<p id="a"><b>Total:</b> € 12,00</p>', '#a > b', 'Total: € 12,00', 'a', 'Total: € 12,00'],
    [
      'several elements of many',
      '<div id="a"><p><i>x</i></p><p>€ 1,</p><p>200</p><p>.00</p><p>y</p></div>',
      '#a > p:nth-of-type(2)',
      '€ 1,\ufffc200.00',
      'a',
      '€ 1,200.00',
    ],
    ['numbers that stand apart', '<p id="a"><b>12</b><b>34</b></p>', '#a > b', '12|34', 'a', '1234'],
  ])('is %s', (_what, html, path, text, id, said) => {
    document.body.innerHTML = html;
    const place = findPlace(document, path, text);
    expect([place?.element.id, place?.text?.toString()]).toEqual([id, said]);
  });

  test.each([
    ['it begins after the element', '<div><p id="a">x</p><p>Total: € 12,00</p></div>'],
    ['it begins before the element', '<div><p>Total:</p><p id="a">€ 12,00</p></div>'],
    ['too much else is in between', `<div><p id="a">Total:</p><p>${'x'.repeat(1_200)}</p><p>€ 12,00</p></div>`],
    [
      'they have nothing in common near',
      `<div><div><div><div><div><p id="a">Total:</p></div></div></div></div>€ 12,00</div>`,
    ],
  ])('is none where %s', (_why, html) => {
    expect(idOf(html, '#a', 'Total: € 12,00')).toBeNull();
  });

  test('is found though the page calls its elements like the DOM’s own methods', () => {
    const clobbered =
      '<form id="a"><input name="textContent"><input name="closest">Total: € 12,00</form><img name="querySelectorAll">';
    expect(idOf(clobbered, '#a', '€ 12,00')).toBe('a');
  });
});
