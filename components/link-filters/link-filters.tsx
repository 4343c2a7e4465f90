import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/i18n/translate.ts';
import { LINK_STATUSES, type LinkListState, type ListFilter } from '../../utils/surfaces/link-list.ts';
import { ListField } from '../list-field/list-field.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-filters.module.css';

export type LinkFiltersProps = {
  readonly state: Pick<LinkListState, 'filter' | 'accounts' | 'strangers'>;
  readonly nameOf: (accountId: string) => string;
  readonly onFilter: (change: Partial<ListFilter>) => void;
  /** The search is wanted where it is not shown: what stands in its place should go. */
  readonly onHidden: () => void;
  /** Enter in the search: takes what it found. */
  readonly onTake: () => void;
  /** Down from the search, into the list. */
  readonly onLeave: () => void;
};

/** Search and filters. `/` comes here from anywhere on the page. */
export function LinkFilters({ state, nameOf, onFilter, onHidden, onTake, onLeave }: LinkFiltersProps) {
  const { translate } = useLocale();
  const search = useRef<HTMLInputElement>(null);
  const isWanted = useRef(false);
  const { filter } = state;

  /** Focuses the search; what is not shown does not take the focus. */
  function reach(): void {
    search.current?.focus();
    search.current?.select();
    isWanted.current = document.activeElement !== search.current;
  }

  useLayoutEffect(() => {
    if (isWanted.current) reach();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input:not([readonly]), select, textarea, dialog *');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      reach();
      if (isWanted.current) onHidden();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onHidden]);
  return (
    <search class={styles['filters']}>
      <ListField label={translate('listSearch')} grows="most">
        <input
          ref={search}
          type="search"
          value={filter.query}
          placeholder={translate('listSearchHint')}
          aria-keyshortcuts="/"
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => onFilter({ query: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            if (event.key === 'Enter') onTake();
            else onLeave();
          }}
        />
      </ListField>
      <ListField label={translate('status')} grows="some">
        <select
          value={filter.status}
          onChange={({ currentTarget }) => onFilter({ status: currentTarget.value as ListFilter['status'] })}
        >
          {statusOptions(translate).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </ListField>
      <ListField label={translate('account')} grows="some">
        <select value={filter.accountId} onChange={({ currentTarget }) => onFilter({ accountId: currentTarget.value })}>
          <option value="">{translate('listAnyAccount')}</option>
          {[...state.accounts.map(({ id }) => id), ...state.strangers].map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </ListField>
      {(['from', 'until'] as const).map((name) => (
        <ListField key={name} label={translate(name === 'from' ? 'listFrom' : 'listUntil')} grows="some">
          <input
            type="date"
            value={filter[name]}
            onChange={({ currentTarget }) => onFilter({ [name]: currentTarget.value })}
          />
        </ListField>
      ))}
    </search>
  );
}

function statusOptions(translate: Translate): (readonly [ListFilter['status'], string])[] {
  return [
    ['', translate('listAnyStatus')],
    ['unpaid', translate('listUnpaid')],
    ['attention', translate('listAttention')],
    ...LINK_STATUSES.map((status) => [status, translate(`status_${status}`)] as const),
  ];
}
