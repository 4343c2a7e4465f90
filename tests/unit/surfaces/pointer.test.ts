import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../utils/draft/draft.ts';
import { createPointer, type Pointer } from '../../../utils/surfaces/pointer.ts';

const at = (place: string): Evidence => ({ source: 'label', text: place, place });

/** A pointer over a page that writes down what it is asked to show. */
function openPointer({ isActive = true, fails = false } = {}) {
  const asked: string[] = [];
  let due: (() => void)[] = [];
  const answer = () => (fails ? Promise.reject(new Error('The page is gone.')) : Promise.resolve());
  const pointer: Pointer = createPointer({
    places: {
      show: ({ place = '' }, mayScroll) => {
        asked.push(mayScroll ? `${place}, scrolled to` : place);
        return answer();
      },
      hide: () => {
        asked.push('nothing');
        return answer();
      },
    },
    later: (task) => void due.push(task),
    isActive: () => isActive,
  });
  const wait = async () => {
    const tasks = due;
    due = [];
    for (const task of tasks) task();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ...pointer, asked, wait };
}

describe('what is shown on the page', () => {
  test('is what has the focus, until it is left', async () => {
    const { point, asked, wait } = openPointer();
    point('focus', at('#a'));
    expect(asked).toEqual([]);
    await wait();
    point('focus', null);
    await wait();
    expect(asked).toEqual(['#a, scrolled to', 'nothing']);
  });

  test('is only the last one of those passed over quickly', async () => {
    const { point, asked, wait } = openPointer();
    for (const place of ['#a', '#b', '#c']) {
      point('focus', at(place));
      point('focus', null);
    }
    point('focus', at('#d'));
    await wait();
    expect(asked).toEqual(['#d, scrolled to']);
  });

  test('is what the mouse is over, and after that the focus again', async () => {
    const { point, asked, wait } = openPointer();
    point('focus', at('#a'));
    await wait();
    point('hover', at('#b'));
    await wait();
    point('hover', null);
    await wait();
    expect(asked).toEqual(['#a, scrolled to', '#b, scrolled to', '#a, scrolled to']);
  });

  test('is not shown anew while it stays the same', async () => {
    const { point, asked, wait } = openPointer();
    point('focus', at('#a'));
    await wait();
    point('hover', at('#a'));
    await wait();
    expect(asked).toHaveLength(1);
  });

  test('is nothing where the page has no place for it', async () => {
    const { point, asked, wait } = openPointer();
    point('focus', { source: 'json-ld', text: '12.00' });
    await wait();
    expect(asked).toEqual([]);
  });

  test('is left where it is on the page before the person has done anything', async () => {
    const { point, asked, wait } = openPointer({ isActive: false });
    point('focus', at('#a'));
    await wait();
    point('hover', at('#b'));
    await wait();
    expect(asked).toEqual(['#a', '#b, scrolled to']);
  });

  test('can be asked for again after the page refused', async () => {
    const { point, asked, wait } = openPointer({ fails: true });
    for (let turn = 0; turn < 2; turn += 1) {
      point('focus', at('#a'));
      await wait();
    }
    expect(asked).toHaveLength(2);
  });
});
