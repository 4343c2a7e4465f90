import type { LinkForm as LinkFormModel } from '../../utils/surfaces/link-form.ts';
import type { Pointer } from '../../utils/surfaces/pointer.ts';
import { Button } from '../button/button.tsx';
import { LinkForm } from '../link-form/link-form.tsx';
import { Checking, FailureNote, LinkResult, News, NoAccount } from '../later/later-views.ts';
import { useLocale } from '../locale/locale.ts';
import { PointingProvider } from '../pointing/pointing.ts';
import { PopupHead } from './popup-head.tsx';
import styles from './popup.module.css';

export type PopupProps = {
  readonly form: LinkFormModel;
  /** Shows on the page what is pointed at in the form. */
  readonly pointer: Pointer;
  readonly onOpenPage: (page: 'links' | 'options' | 'welcome') => void;
};

/** Everything in the popup, or in the small window that stands in for it. */
export function Popup({ form, pointer, onOpenPage }: PopupProps) {
  const { translate } = useLocale();
  const state = form.state.value;
  const account = state.accounts.find(({ id }) => id === (state.link?.accountId ?? state.draft?.accountId));
  return (
    // A key that is held down would press one button after the other, up to a second order.
    <main
      onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
      class={`${styles['popup']} ${account === undefined ? '' : styles[account.environment]}`}
    >
      <h1 class="visually-hidden">{translate('paymentLink')}</h1>
      <PopupHead
        accounts={state.accounts}
        account={account}
        canChoose={state.phase === 'editing'}
        onChoose={form.chooseAccount}
      />
      {state.news.length > 0 && <News news={state.news} onOpen={() => onOpenPage('links')} />}
      <PointingProvider value={pointer}>{body()}</PointingProvider>
      {state.phase !== 'loading' && (
        <footer class={styles['foot']}>
          <Button kind="quiet" onClick={() => onOpenPage('links')}>
            {translate('allLinks')}
          </Button>
          <Button kind="quiet" onClick={() => onOpenPage('options')}>
            {translate('settings')}
          </Button>
        </footer>
      )}
    </main>
  );

  function body() {
    if (state.phase === 'no-account') {
      return <NoAccount onEnterKey={() => onOpenPage('welcome')} />;
    }
    if (state.draft === null && state.failure !== null) {
      return (
        <FailureNote failure={state.failure}>
          <Button onClick={() => void form.open()}>{translate('tryAgain')}</Button>
        </FailureNote>
      );
    }
    if (state.phase === 'checking') {
      return <Checking link={state.link} onNew={() => void form.startNew()} />;
    }
    if (state.phase === 'done' && state.link !== null) {
      return (
        <LinkResult
          state={state}
          link={state.link}
          account={account}
          onCopy={(url) => void form.copy(url)}
          onNew={() => void form.startNew()}
          onThink={form.think}
        />
      );
    }
    if (state.draft === null) return null;
    return (
      <LinkForm
        state={state}
        draft={state.draft}
        problems={state.problems}
        onType={form.type}
        onChoose={form.choose}
        onForgetSite={() => form.think('forgetSite')}
        onSubmit={() => void form.submit()}
        onOpenMore={() => void form.loadGateways()}
        onStartOver={() => void form.startNew()}
        onCopyTaken={(id) => void form.showLink(id)}
        onAllowAccess={() => void form.allowAccess()}
        onOpenSettings={() => onOpenPage('options')}
        onThink={form.think}
      />
    );
  }
}
