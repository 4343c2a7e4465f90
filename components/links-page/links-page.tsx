import type { ComponentType } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NO_FILTER, type LinkList } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { LinkDetails } from '../link-details/link-details.tsx';
import { LinkFilters } from '../link-filters/link-filters.tsx';
import { LinkNotices } from '../link-notices/link-notices.tsx';
import { LinkTable } from '../link-table/link-table.tsx';
import { LinkTotals } from '../link-totals/link-totals.tsx';
import { useAccountName } from '../locale/account-name.ts';
import { useLocale } from '../locale/locale.ts';
import { LinkSaid } from './link-said.tsx';
import styles from './links-page.module.css';

type Views = { readonly files: ComponentType<FilesProps>; readonly qr: ComponentType<QrProps> };
type FilesProps = Parameters<(typeof import('../link-files/link-files.tsx'))['LinkFiles']>[0];
type QrProps = Parameters<(typeof import('../link-qr/link-qr.tsx'))['LinkQr']>[0];

/** The list of links, and all that is done with them. */
export function LinksPage({ list }: { list: LinkList }) {
  const { translate } = useLocale();
  const ownName = useAccountName();
  const page = useRef<HTMLElement>(null);
  const focused = useRef<EventTarget | null>(null);
  const hadDetails = useRef(false);
  const [views, setViews] = useState<Partial<Views>>({});
  const [dialog, setDialog] = useState<keyof Views | null>(null);
  const state = list.state.value;
  const { phase, details, shown, count, said } = state;
  const now = list.ports.now();
  const nameOf = (accountId: string) => {
    const account = state.accounts.find(({ id }) => id === accountId);
    if (account !== undefined) return ownName(account);
    return state.strangers.includes(accountId) && phase === 'ready'
      ? `${translate('listUnconnected')} (${accountId})`
      : '';
  };

  const find = (selector: string) => page.current?.querySelector<HTMLElement>(selector) ?? null;
  const findRow = () => find('tbody [tabindex="0"]');
  const enterList = () => findRow()?.focus();
  const closeDetails = useCallback(() => void list.look(null), [list]);

  // What had the focus is gone: a button that there is no more use for, details that were closed, a link that was deleted.
  useLayoutEffect(() => {
    const isGone = focused.current instanceof Element && !focused.current.isConnected;
    // Not every browser focuses the button that closes them.
    const isLost = isGone || (hadDetails.current && details === null);
    hadDetails.current = details !== null;
    if (!isLost || document.activeElement !== document.body) return;
    (find('aside h2') ?? findRow() ?? find('search input'))?.focus();
  });

  /** What is seldom needed is loaded when it is. */
  async function openDialog(name: keyof Views): Promise<void> {
    if (name === 'files') {
      const { LinkFiles } = await import('../link-files/link-files.tsx');
      setViews((known) => ({ ...known, files: LinkFiles }));
    } else {
      const { LinkQr } = await import('../link-qr/link-qr.tsx');
      setViews((known) => ({ ...known, qr: LinkQr }));
    }
    setDialog(name);
  }

  return (
    <main
      ref={page}
      class={`${styles['page']} ${details === null ? '' : styles['withDetails']}`}
      onFocusIn={({ target }) => {
        focused.current = target;
      }}
    >
      <header class={styles['head']}>
        <h1>{translate('linksTitle')}</h1>
        <div class={styles['actions']}>
          <Button disabled={phase === 'opening'} onClick={() => void openDialog('files')}>
            {translate('listFiles')}
          </Button>
          <Button disabled={phase === 'opening' || state.isRefreshing} onClick={() => void list.refresh()}>
            {translate(state.isRefreshing ? 'refreshing' : 'refresh')}
          </Button>
        </div>
      </header>
      <div class={styles['tools']}>
        <LinkNotices
          state={state}
          nameOf={nameOf}
          onTryAgain={() => void list.open().then(list.read)}
          onSaveUnreadable={() =>
            void import('../../utils/surfaces/link-files.ts').then(({ saveUnreadable }) => saveUnreadable(list))
          }
        />
        <LinkFilters
          state={state}
          nameOf={nameOf}
          onFilter={list.filter}
          onHidden={closeDetails}
          onTake={() => {
            const [only] = shown;
            const isFound = phase === 'ready' && state.filter.query.trim() !== '' && shown.length === 1;
            if (only !== undefined && isFound) void list.copy(only.id);
            enterList();
          }}
          onLeave={enterList}
        />
        <LinkTotals
          {...state}
          onClear={() => {
            find('search input')?.focus();
            list.filter(NO_FILTER);
          }}
        />
      </div>
      {phase === 'ready' && count === 0 && <p>{translate('linksNone')}</p>}
      <div class={styles['body']}>
        {count > 0 && (
          <LinkTable
            shown={shown}
            now={now}
            said={said}
            openId={details?.record.id ?? null}
            nameOf={nameOf}
            onCopy={(id) => void list.copy(id)}
            onLook={(id) => void list.look(id)}
          />
        )}
        {phase === 'ready' && count > 0 && shown.length === 0 && (
          <p class={styles['nothing']}>{translate('listNothing')}</p>
        )}
        {details !== null && (
          <LinkDetails
            key={details.record.id}
            details={details}
            now={now}
            account={nameOf(details.record.accountId)}
            isConnected={state.accounts.some(({ id }) => id === details.record.accountId)}
            isCopied={said?.what === 'copied' && said.id === details.record.id}
            sameCustomer={() => list.sameCustomer(details.record.id)}
            onClose={closeDetails}
            onLook={(id) => void list.look(id)}
            onCopy={() => void list.copy(details.record.id)}
            onQr={() => void openDialog('qr')}
            onCancel={() => void list.cancel(details.record.id)}
            onAgain={(replaces) => void list.again(details.record.id, replaces)}
            onErase={(ids) => void list.erase(ids)}
            onDelete={() => void list.remove(details.record.id)}
          />
        )}
      </div>
      <footer class={styles['foot']}>
        <p id="list-keys">{translate('listKeys')}</p>
        <LinkSaid said={said} />
      </footer>
      {dialog === 'files' && views.files !== undefined && (
        <views.files list={list} nameOf={nameOf} onClose={() => setDialog(null)} />
      )}
      {dialog === 'qr' && views.qr !== undefined && details !== null && (
        <views.qr details={details} onSave={list.ports.save} onClose={() => setDialog(null)} />
      )}
    </main>
  );
}
