// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readTags } from '../../../utils/reading/markup/read-tags.ts';
import { openDom } from '../../../utils/reading/page/dom.ts';
import { thin, writeMarkup } from '../../../utils/reading/page/write-markup.ts';

function write(html: string): string {
  const page = new DOMParser().parseFromString(`<!doctype html><html>${html}</html>`, 'text/html');
  return thin([...writeMarkup(openDom(page))].join(''));
}

const inBody = (markup: string): string => `<html><head></head><body>${markup}</body></html>`;

test.each([
  ['attributes', '<p class="a" id="b" onclick="c > d">e</p>', '<p id="b">e</p>'],
  [
    'what people typed',
    '<input type="text" value="a"><textarea rows="1">b</textarea>',
    '<input type="text"><textarea></textarea>',
  ],
  ['scripts and styles', '<script>let a = "<b>";</script><style>c{}</style>d', '<script></script><style></style>d'],
  ['comments', '<p>a<!-- b <p>c</p> -->d</p>', '<p>a<!---->d</p>'],
])('%s stay in the page', (_name, html, markup) => {
  expect(write(html)).toBe(inBody(markup));
});

test('nothing of the head comes over', () => {
  expect(write('<head><title>a</title><meta content="b"></head><body>c</body>')).toBe(inBody('c'));
});

test('texts that look like tags or attributes stay as they are', () => {
  const texts: string[] = [];
  const markup = write('<p>a id="b" class="c" &lt;b class="d"> e &amp;amp; f\u00a0g</p>');
  readTags(markup, { open: () => {}, close: () => {}, text: (raw) => texts.push(raw) });
  expect(texts).toEqual(['a id="b" class="c" <b class="d"> e &amp; f\u00a0g']);
});

test('a large page comes over in parts, and as the same', () => {
  const rows = '<tr><td id="a">1 &lt; 2</td><td><!-- 3 -->4</td></tr>'.repeat(20);
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><table><tbody>${rows}</tbody></table></html>`,
    'text/html',
  );
  const parts = [...writeMarkup(openDom(page), 50)];
  expect(parts.length).toBeGreaterThan(20);
  expect(thin(parts.join(''))).toBe(inBody(`<table><tbody>${rows.replaceAll(' 3 ', '')}</tbody></table>`));
});

test('tags come out as they were written, with their id and type', () => {
  const seen: (string | null)[] = [];
  readTags('<a id="x&amp;y">b</a><input type="text" id="c>d"><br>', {
    open: (tag, id, type) => seen.push(tag, id, type),
    close: (tag) => seen.push(`/${tag}`),
    text: (raw) => seen.push(raw),
  });
  expect(seen).toEqual(['a', 'x&y', null, 'b', '/a', 'input', 'c>d', 'text', '/input', 'br', null, null, '/br']);
});
