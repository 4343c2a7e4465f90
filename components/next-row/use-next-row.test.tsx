import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import { useNextRow } from './use-next-row.ts';

type RowsProps = { readonly ids: readonly string[]; readonly onEmptied?: () => void };

function Rows({ ids, onEmptied = () => {} }: RowsProps) {
  const { list, leave } = useNextRow(ids, onEmptied);
  return (
    <>
      <ul ref={list}>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => leave(id)}>
              {id}
            </button>
          </li>
        ))}
      </ul>
      {ids.length > 0 && (
        <button type="button" onClick={() => leave(null)}>
          all
        </button>
      )}
    </>
  );
}

const press = (button: HTMLElement) => {
  button.focus();
  fireEvent.click(button);
};
const focused = () => document.activeElement?.textContent;

test.each([
  ['to the row in its place', 'b', ['a', 'c'], 'c'],
  ['to the row before, where it was the last', 'c', ['a', 'b'], 'b'],
])('a row that goes hands the focus on %s', (_where, gone, left, next) => {
  const { getByText, rerender } = show(<Rows ids={['a', 'b', 'c']} />);
  press(getByText(gone));
  rerender(<Rows ids={left} />);
  expect(focused()).toBe(next);
});

test.each(['a', 'all'])('where none is left somebody else is told (%s)', (pressed) => {
  const onEmptied = vi.fn<() => void>();
  const { getByText, rerender } = show(<Rows ids={['a']} onEmptied={onEmptied} />);
  press(getByText(pressed));
  expect(onEmptied).not.toHaveBeenCalled();
  rerender(<Rows ids={[]} onEmptied={onEmptied} />);
  expect(onEmptied).toHaveBeenCalledOnce();
});

test('nobody hands on anything while the row is still there', () => {
  const { getByText, rerender } = show(<Rows ids={['a', 'b']} />);
  fireEvent.click(getByText('a'));
  rerender(<Rows ids={['a', 'b']} />);
  expect(document.activeElement).toBe(document.body);
});

test('who is somewhere else when the row goes is left there', () => {
  const { getByText, rerender } = show(<Rows ids={['a', 'b']} />);
  fireEvent.click(getByText('a'));
  getByText('all').focus();
  rerender(<Rows ids={['b']} />);
  expect(focused()).toBe('all');
});

test('a row that goes by itself hands nothing on', () => {
  const { rerender } = show(<Rows ids={['a', 'b']} />);
  rerender(<Rows ids={['b']} />);
  expect(document.activeElement).toBe(document.body);
});
