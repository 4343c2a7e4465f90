import { useRef } from 'preact/hooks';
import type { KeyEntryState } from '../../utils/surfaces/key-entry.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { Field } from '../field/field.tsx';
import { useAccountName } from '../locale/account-name.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './account-list.module.css';

type Account = KeyEntryState['accounts'][number];

export type AccountListProps = {
  readonly accounts: readonly Account[];
  readonly onRename: (id: string, name: string) => void;
  readonly onRemove: (id: string) => void;
};

export function AccountList({ accounts, onRename, onRemove }: AccountListProps) {
  const { translate } = useLocale();
  if (accounts.length === 0) return <p>{translate('accountsNone')}</p>;
  return (
    <ul class={styles['list']}>
      {accounts.map((account) => (
        <AccountRow key={account.id} account={account} onRename={onRename} onRemove={onRemove} />
      ))}
    </ul>
  );
}

function AccountRow({ account, onRename, onRemove }: Omit<AccountListProps, 'accounts'> & { account: Account }) {
  const { translate } = useLocale();
  const nameOf = useAccountName();
  const dialog = useRef<HTMLDialogElement>(null);
  const { id, environment, siteId, keyEnding } = account;
  const site = siteId === null ? translate('siteUnknown') : translate('siteNumber', { site: siteId });
  return (
    <li class={styles['account']}>
      <Field id={`name-${id}`} label={translate('accountName')}>
        {(attributes) => (
          <input
            {...attributes}
            value={account.name}
            maxLength={60}
            onChange={({ currentTarget }) => onRename(id, currentTarget.value)}
          />
        )}
      </Field>
      <span class={styles['badge']}>
        <EnvironmentBadge environment={environment} />
      </span>
      <Button onClick={() => dialog.current?.showModal()}>{translate('remove')}</Button>
      <p class={styles['facts']}>
        {site} · {translate('keyEnding', { ending: keyEnding })}
      </p>
      <dialog ref={dialog} class={styles['dialog']} aria-label={translate('remove')}>
        <p>{translate('removeSure', { name: nameOf(account) })}</p>
        <div class={styles['actions']}>
          <Button onClick={() => dialog.current?.close()}>{translate('cancel')}</Button>
          <Button kind="primary" onClick={() => onRemove(id)}>
            {translate('remove')}
          </Button>
        </div>
      </dialog>
    </li>
  );
}
