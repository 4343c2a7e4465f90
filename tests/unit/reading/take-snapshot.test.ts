// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { takeSnapshot, type SnapshotOptions } from '../../../utils/reading/page/take-snapshot.ts';
import { SNAPSHOT_BOUNDS } from '../../../utils/reading/snapshot.ts';
import type { SeesElement } from '../../../utils/reading/page/visibility.ts';

const sees: SeesElement = ({ className }) => (className === 'h' ? 'hidden' : className === 't' ? 'tainted' : 'shown');

function look(html: string, options: Partial<SnapshotOptions> = {}) {
  const page = new DOMParser().parseFromString(`<!doctype html><html>${html}</html>`, 'text/html');
  const snapshot = takeSnapshot(page, { url: 'https://example.org/', sees, ...options });
  expect(structuredClone(snapshot)).toEqual(snapshot);
  return snapshot;
}

const textsOf = (html: string) => look(html).lines.map(({ text }) => text);

test('blocks, cells and breaks end lines, inline elements do not', () => {
  expect(textsOf('<p>a <b>b</b><br>c</p>d<table><tr><td>e</td><td>f</td></tr></table>')).toEqual([
    'a b',
    'c',
    'd',
    'e',
    'f',
  ]);
  expect(textsOf('<pre>a\nb</pre><input value=" c "><input type="password" value="d">')).toEqual(['a', 'b', 'c']);
  expect(textsOf('a<script>b</script><template>c</template><svg><text>d</text></svg><!-- e -->')).toEqual(['a']);
});

test('a line keeps the places of its pieces, and marks where digits of two elements meet', () => {
  const [line] = look('<p> \n<b> Total </b>\n <i>1</i><i>2</i></p>').lines;
  expect(line).toMatchObject({ text: 'Total 1\ufffc2', pieces: [0, 5, 6, 7, 8, 9], seen: 'tainted' });
});

test.each([
  ['<p>1 2</p>', 'shown'],
  ['<p class="h">1</p>', 'hidden'],
  ['<p>1 <b class="h">word</b></p>', 'shown'],
  ['<p>word <b class="h">1</b></p>', 'tainted'],
  ['<p>word <b class="t">word</b></p>', 'tainted'],
  ['<p class="h">word <b class="t">1</b></p>', 'tainted'],
])('%s is %s', (html, seen) => {
  expect(look(html).lines[0]?.seen).toBe(seen);
});

test('cells know their row, their column and the one row below', () => {
  const { lines } = look(
    '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table><p>f</p>',
  );
  const [a, b, c, d, e, f] = lines.map(({ cell }) => cell);
  expect(a).toMatchObject({ column: 0, below: c?.row });
  expect(b).toMatchObject({ row: a?.row, column: 1 });
  expect(d).toMatchObject({ row: c?.row, column: 1, below: 0 });
  expect(e).toMatchObject({ column: 0, below: 0 });
  expect(f).toBeNull();
});

test('lines near each other share numbers; the body is nobody’s', () => {
  const [a, b, c] = look('<div><p>a</p><p>b</p></div><p>c</p>').lines.map(({ near }) => near);
  expect(a?.[1]).toBe(b?.[1]);
  expect(a?.[2]).toBe(0);
  expect(c?.slice(0, 2)).toEqual([expect.any(Number), 0]);
  expect(a).not.toContain(c?.[0]);
});

test('a place is a short path, from the nearest id; a hidden line has none', () => {
  const { lines } = look('<div id="total"><p>1</p><p>2</p></div><p class="h">3</p>');
  expect(lines.map(({ place }) => place)).toEqual(['#total > p:nth-of-type(1)', '#total > p:nth-of-type(2)', '']);
});

test('structured texts stay as they were written; what is too long is left out', () => {
  const { structured } = look(`<script type="application/ld+json">{"@type":"Invoice","totalPaymentDue":
    {"price":1234567890123456.10,"priceCurrency":"eur"},"customer":"${'x'.repeat(300)}","identifier":"F-1"}</script>`);
  expect(structured).toMatchObject([{ price: '1234567890123456.10', currency: 'eur', customer: null, number: 'F-1' }]);
});

test('a page beyond the bounds is cut and says so', () => {
  const { lines, complete } = look(`<p>${'x'.repeat(3_000)}</p><pre>${'1\n'.repeat(SNAPSHOT_BOUNDS.lines)}</pre>`);
  expect([lines.length, complete, lines[0]?.text.length]).toEqual([SNAPSHOT_BOUNDS.lines, false, SNAPSHOT_BOUNDS.line]);
  let clock = 0;
  expect(look('<p>1</p>'.repeat(600), { now: () => (clock += 100) })).toMatchObject({ complete: false });
});
