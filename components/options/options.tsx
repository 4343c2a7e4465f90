import { useRef } from 'preact/hooks';
import type { KeyEntry } from '../../utils/surfaces/key-entry.ts';
import type { LinkSettings as Links } from '../../utils/surfaces/link-settings.ts';
import type { SiteList as Sites } from '../../utils/surfaces/site-list.ts';
import { AccountList } from '../account-list/account-list.tsx';
import { KeyForm } from '../key-form/key-form.tsx';
import { LinkSettings } from '../link-settings/link-settings.tsx';
import { useLocale } from '../locale/locale.ts';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { SiteList } from '../site-list/site-list.tsx';
import styles from './options.module.css';

export type OptionsProps = { readonly keys: KeyEntry; readonly sites: Sites; readonly links: Links };

/** Accounts and their keys, how links are looked after, and what was learnt of sites. */
export function Options({ keys, sites, links }: OptionsProps) {
  const { translate } = useLocale();
  const accountsTitle = useRef<HTMLHeadingElement>(null);
  const sitesTitle = useRef<HTMLHeadingElement>(null);
  const state = keys.state.value;
  return (
    <PageFrame title={translate('optionsTitle')}>
      <section class={styles['section']}>
        <h2 ref={accountsTitle} tabIndex={-1}>
          {translate('accounts')}
        </h2>
        <AccountList
          accounts={state.accounts}
          onRename={keys.rename}
          onRemove={(id) => void keys.remove(id)}
          onEmptied={() => accountsTitle.current?.focus()}
        />
      </section>
      <section class={styles['section']}>
        <h2>{translate('addAccount')}</h2>
        <p>{translate('addAccountText')}</p>
        <KeyForm state={state} onConnect={keys.connect} />
      </section>
      <section class={styles['section']}>
        <h2>{translate('settingsLinks')}</h2>
        <LinkSettings state={links.state.value} onChange={(change) => void links.change(change)} />
      </section>
      <section class={styles['section']}>
        <h2 ref={sitesTitle} tabIndex={-1}>
          {translate('sites')}
        </h2>
        <p>{translate('sitesText')}</p>
        <SiteList
          {...sites.state.value}
          onForget={(host) => void sites.forget(host)}
          onEmptied={() => sitesTitle.current?.focus()}
        />
      </section>
    </PageFrame>
  );
}
