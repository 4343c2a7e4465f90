import { useLocale } from '../locale/locale.ts';
import { useNextRow } from '../next-row/use-next-row.ts';
import styles from './account-list.module.css';
import { AccountRow, type AccountRowProps } from './account-row.tsx';

export type AccountListProps = Pick<AccountRowProps, 'onRename' | 'onRemove'> & {
  readonly accounts: readonly AccountRowProps['account'][];
  /** The last one was removed, and the focus has nowhere to go. */
  readonly onEmptied: () => void;
};

/** The accounts of this browser, each with its name, which can be changed. */
export function AccountList({ accounts, onRename, onRemove, onEmptied }: AccountListProps) {
  const { translate } = useLocale();
  const { list, leave } = useNextRow(
    accounts.map(({ id }) => id),
    onEmptied,
  );
  if (accounts.length === 0) return <p>{translate('accountsNone')}</p>;
  return (
    <ul ref={list} class={styles['list']}>
      {accounts.map((account) => (
        <AccountRow
          key={account.id}
          account={account}
          onRename={onRename}
          onRemove={(id) => {
            leave(id);
            onRemove(id);
          }}
        />
      ))}
    </ul>
  );
}
