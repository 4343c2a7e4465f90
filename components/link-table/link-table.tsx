import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { statusAt, type ListEntry, type Said } from '../../utils/surfaces/link-list.ts';
import { useLocale } from '../locale/locale.ts';
import { LinkRow } from './link-row.tsx';
import styles from './link-table.module.css';
import { moveBy } from './move-by.ts';
import { useRecycledKeys } from './use-recycled-keys.ts';
import { useWindow } from './use-window.ts';

export type LinkTableProps = {
  readonly shown: readonly ListEntry[];
  /** Epoch milliseconds: what is past its time is over. */
  readonly now: number;
  readonly said: Said | null;
  /** The link whose details are open. */
  readonly openId: string | null;
  readonly nameOf: (accountId: string) => string;
  readonly onCopy: (id: string) => void;
  readonly onLook: (id: string | null) => void;
};

const COLUMNS = ['created', 'description', 'amount', 'status', 'account', 'listActions'] as const;

/**
 * Links, newest first; only those that are seen are in the document. One row is the active one: arrows move it, Enter
 * copies its link, Space shows its details.
 */
export function LinkTable({ shown, now, said, openId, nameOf, onCopy, onLook }: LinkTableProps) {
  const { translate, language } = useLocale();
  const dates = useMemo(
    () => ({
      day: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }),
      time: new Intl.DateTimeFormat(language, { timeStyle: 'short' }),
    }),
    [language],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const { isNarrow, rowHeight, height, first, end } = useWindow(scroller, shown.length);
  const [activeId, setActiveId] = useState<string | null>(null);
  const shouldFocus = useRef(false);
  const place = useRef({ index: 0, count: 0 });
  // Before anybody has chosen one it is the first; looking for it through all of them would take its time.
  const found = activeId === null ? 0 : shown.findIndex(({ id }) => id === activeId);
  if (found >= 0) place.current = { index: found, count: shown.length };
  // Where it alone is gone, the one that came into its place is next.
  const isDeleted = found < 0 && shown.length === place.current.count - 1;
  const active = isDeleted ? Math.max(0, Math.min(place.current.index, shown.length - 1)) : Math.max(0, found);

  useLayoutEffect(() => {
    if (!shouldFocus.current) return;
    shouldFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  });

  // Details that open take room from the list; the row that they are of stays in sight.
  useLayoutEffect(() => {
    if (openId !== null && openId === activeId) reveal(active);
  }, [openId, rowHeight, height]);

  function reveal(index: number): void {
    const view = scroller.current;
    if (view === null) return;
    const head = isNarrow ? 0 : (view.querySelector('thead')?.offsetHeight ?? 0);
    const top = index * rowHeight;
    const lowest = top + rowHeight - (view.clientHeight - head);
    view.scrollTop = Math.max(lowest, Math.min(view.scrollTop, top));
  }

  function moveTo(index: number): void {
    const entry = shown[index];
    if (entry === undefined) return;
    reveal(index);
    // The focus that follows makes it the active row.
    shouldFocus.current = true;
    setActiveId(entry.id);
  }

  /** The details that are open are those of the active row. */
  function activate(id: string): void {
    setActiveId(id);
    if (openId !== null && openId !== id) onLook(id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const entry = shown[active];
    // A shortcut of the browser, or what a button in the row does: all other keys are the row's there too.
    if (entry === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLTableRowElement) && (event.key === 'Enter' || event.key === ' ')) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = moveBy(event.key, active, shown.length, page);
    if (next !== null) moveTo(next);
    else if (event.key === 'Enter') onCopy(entry.id);
    else if (event.key === ' ') onLook(openId === entry.id ? null : entry.id);
    else if (event.key === 'ArrowRight') onLook(entry.id);
    else if (event.key === 'ArrowLeft' || event.key === 'Escape') onLook(null);
    else return;
    event.preventDefault();
  }

  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  // The active row stays in the document when it is scrolled away: it may have the focus.
  if (active < first || active >= end) indexes.push(active);
  const drawn = indexes.flatMap((index) => {
    const entry = shown[index];
    return entry === undefined ? [] : [{ index, entry }];
  });
  const keys = useRecycledKeys(
    drawn.map(({ entry }) => entry.id),
    activeId,
  );
  return (
    <div ref={scroller} class={`${styles['scroll']} ${isNarrow ? styles['narrow'] : ''}`}>
      <table
        role="grid"
        class={styles['table']}
        aria-label={translate('linksTitle')}
        aria-describedby="list-keys"
        aria-rowcount={shown.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead role="rowgroup" class={styles['head']}>
          <tr role="row" aria-rowindex={1} class={styles['columns']}>
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col" class={styles[`${column}Head`] ?? ''}>
                {translate(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" class={styles['body']} style={{ height: `${shown.length * rowHeight}px` }}>
          {drawn.map(({ index, entry }) => (
            <LinkRow
              key={keys.get(entry.id)}
              entry={entry}
              status={statusAt(entry, now)}
              account={nameOf(entry.accountId)}
              index={index}
              top={index * rowHeight}
              isActive={index === active}
              isOpen={entry.id === openId}
              said={said}
              dates={dates}
              onActivate={() => activate(entry.id)}
              onCopy={() => onCopy(entry.id)}
              onLook={() => onLook(entry.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
