import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export type NextRow = {
  /** Goes on the list; each of its rows has one button of its own, not inside anything else. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** To be said when a person asks for a row to go; null: for all of them. */
  readonly leave: (id: string | null) => void;
};

/**
 * Hands the focus on when the row goes that had it: to the row in its place, or the one before where it was the last, and
 * to whom it may concern where none is left. By itself it falls to the page's beginning, and who works by keyboard starts
 * over. A row that could not be removed keeps it.
 */
export function useNextRow(ids: readonly string[], onEmptied: () => void): NextRow {
  const list = useRef<HTMLUListElement>(null);
  const leaving = useRef<{ readonly place: number; readonly count: number } | null>(null);
  useLayoutEffect(() => {
    if (leaving.current === null || ids.length >= leaving.current.count) return;
    const { place } = leaving.current;
    leaving.current = null;
    // Who is somewhere else by now is left there.
    if (document.activeElement !== document.body) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('li > button') ?? [])];
    const next = buttons[place] ?? buttons.at(-1);
    if (next === undefined) onEmptied();
    else next.focus();
  });
  return {
    list,
    leave(id) {
      leaving.current = { place: id === null ? 0 : ids.indexOf(id), count: ids.length };
    },
  };
}
