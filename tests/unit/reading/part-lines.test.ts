import { describe, expect, test } from 'vitest';
import type { LineLook } from '../../../utils/reading/looks.ts';
import { openPage, type OpenedPage } from '../../../utils/reading/markup/open-page.ts';
import { SEAM, SNAPSHOT_BOUNDS } from '../../../utils/reading/snapshot.ts';

function pageOf(body: string, selection: Parameters<typeof openPage>[0]['selection'] = null): OpenedPage {
  return openPage({
    page: { url: 'https://example.org/', title: '', language: null },
    complete: true,
    documents: [{ markup: `<html><body>${body}</body></html>`, controls: [] }],
    data: [],
    selection,
  });
}

const look = (index: number, parts: readonly number[], words: readonly number[] = []): LineLook => ({
  index,
  seen: 'shown',
  struck: false,
  box: null,
  text: null,
  parts,
  words,
});
const textsOf = (page: OpenedPage | null): readonly string[] | undefined => page?.texts.lines.map(({ text }) => text);

describe('a line that a style sheet parts', () => {
  test('is as many lines as a person sees, where it stood', () => {
    const page = pageOf('<p>a</p><p><b>Net</b><b>10.00</b><b>Tax</b></p><p>z</p>');
    expect(textsOf(page)).toEqual(['a', 'Net10.00Tax', 'z']);
    expect(textsOf(page.part([look(0, []), look(1, [3, 8])]))).toEqual(['a', 'Net', '10.00', 'Tax', 'z']);
  });

  test('is left alone where nothing says that it is several', () => {
    expect(pageOf('<p><b>Net</b><b>10.00</b></p>').part([look(0, [], [3])])).toBeNull();
    expect(textsOf(pageOf('<p><b>Net</b><b>10.00</b></p>').part([look(0, [1, 2])]))).toEqual(['Net10.00']);
  });

  test('has spaces where words stand apart, and none where parts of words meet', () => {
    const page = pageOf('<p><b>Tot</b><b>al</b><b>due</b><b>x</b></p>');
    expect(textsOf(page.part([look(0, [8], [5])]))).toEqual(['Total due', 'x']);
  });

  test('keeps what stands between digits of one part, and nothing of it between two parts', () => {
    const page = pageOf('<p><b>1</b><b>2</b><b>3</b></p>');
    expect(textsOf(page)).toEqual([`1${SEAM}2${SEAM}3`]);
    expect(textsOf(page.part([look(0, [2])]))).toEqual(['1', `2${SEAM}3`]);
    expect(textsOf(pageOf('<p><b>1</b><b>2</b><b>3</b></p>').part([look(0, [2], [4])]))).toEqual(['1', '2 3']);
  });

  test('is struck out where its own elements say so', () => {
    const lines = pageOf('<p><s>9.00</s><b>Total</b></p>').part([look(0, [4])])?.texts.lines;
    expect(lines?.map(({ struck }) => struck)).toEqual([true, false]);
  });

  test('is asked for, and selected, by its new places', () => {
    const selection = { document: 0, start: [0, 0, 1, 0, 0], end: [0, 0, 1, 0, 2] };
    const page = pageOf('<p><b>Net</b><b>10</b><b>x</b></p>', selection).part([look(0, [3, 5])]);
    expect(page?.texts.selection).toEqual([1, 1]);
    const { said, pieces, raws } = page?.ask([1]) ?? {};
    expect([said, raws, pieces]).toEqual([['10'], ['10'], [0, 0, 2, 0, 2]]);
  });
});

describe('what is too much for a line', () => {
  const full = 'x'.repeat(SNAPSHOT_BOUNDS.line);
  test('goes on in another one with the next word', () => {
    expect(textsOf(pageOf(`<p>${full} y<b>zz</b></p>`))).toEqual([`${full} y`.slice(0, SNAPSHOT_BOUNDS.line), 'zz']);
  });

  test.each(['1<b>2</b>', '-<b>2</b>', 'y<b>2</b>', '-<b>€ 2</b>', 'EUR <b>2</b>', '2<b>-</b>', '2<b>K</b>'])(
    'but not beside what may be a number: %s',
    (end) => expect(textsOf(pageOf(`<p>${full}${end}</p>`))).toHaveLength(1),
  );

  test('and not without end', () => {
    const page = pageOf(`<p>${'<b>1</b>'.repeat(3 * SNAPSHOT_BOUNDS.line)}</p>`);
    expect(page.ask([0]).said[0]?.length).toBeLessThan(2 * SNAPSHOT_BOUNDS.line + 10);
  });
});

test('parting a page leaves it as it was', () => {
  const page = pageOf('<p><b>Net</b><b>10.00</b><b>Tax</b></p>');
  const asked = page.ask([0]);
  page.part([look(0, [3, 8])]);
  expect(page.ask([0])).toEqual(asked);
});
