import type { Account } from '../../utils/surfaces/link-form.ts';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { useAccountName } from '../locale/account-name.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './popup.module.css';

export type PopupHeadProps = {
  readonly accounts: readonly Account[];
  readonly account: Account | undefined;
  readonly canChoose: boolean;
  readonly onChoose: (accountId: string) => void;
};

/** For whom money is asked, and whether it is real. */
export function PopupHead({ accounts, account, canChoose, onChoose }: PopupHeadProps) {
  const { translate } = useLocale();
  const nameOf = useAccountName();
  if (account === undefined) return <header class={styles['head']} />;
  return (
    <header class={styles['head']}>
      {accounts.length > 1 && canChoose ? (
        <select
          class={styles['account']}
          aria-label={translate('account')}
          value={account.id}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {accounts.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each)} · {translate(each.environment === 'test' ? 'environmentTest' : 'environmentLive')}
            </option>
          ))}
        </select>
      ) : (
        <span class={styles['account']}>{nameOf(account)}</span>
      )}
      <EnvironmentBadge environment={account.environment} />
    </header>
  );
}
