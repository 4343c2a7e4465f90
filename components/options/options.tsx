import type { KeyEntry } from '../../utils/surfaces/key-entry.ts';
import { AccountList } from '../account-list/account-list.tsx';
import { KeyForm } from '../key-form/key-form.tsx';
import { useLocale } from '../locale/locale.ts';
import { PageFrame } from '../page-frame/page-frame.tsx';
import styles from './options.module.css';

export function Options({ keys }: { keys: KeyEntry }) {
  const { translate } = useLocale();
  const state = keys.state.value;
  return (
    <PageFrame title={translate('optionsTitle')}>
      <section class={styles['section']}>
        <h2>{translate('accounts')}</h2>
        <AccountList
          accounts={state.accounts}
          onRename={(id, name) => void keys.rename(id, name)}
          onRemove={(id) => void keys.remove(id)}
        />
      </section>
      <section class={styles['section']}>
        <h2>{translate('addAccount')}</h2>
        <p>{translate('addAccountText')}</p>
        <KeyForm state={state} onConnect={keys.connect} />
      </section>
    </PageFrame>
  );
}
