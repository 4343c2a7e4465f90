import type { LinkListState, Watch } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { FailureNote } from '../failure-note/failure-note.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-notices.module.css';

export type LinkNoticesProps = {
  readonly state: LinkListState;
  readonly nameOf: (accountId: string) => string;
  readonly onTryAgain: () => void;
  readonly onSaveUnreadable: () => void;
};

/** What is wrong with the list as a whole, or was with the last thing that was done. */
export function LinkNotices({ state, nameOf, onTryAgain, onSaveUnreadable }: LinkNoticesProps) {
  const { translate } = useLocale();
  const { phase, failure, unreadable, notAsked, watches } = state;
  return (
    <>
      {phase === 'shut' && (
        <div class={styles['notice']} role="alert">
          <p>{translate('listShut')}</p>
          <Button onClick={onTryAgain}>{translate('tryAgain')}</Button>
        </div>
      )}
      {failure !== null && <FailureNote failure={failure} />}
      {watches.map((watch) => (
        <Trouble key={watch.accountId} watch={watch} account={nameOf(watch.accountId)} />
      ))}
      {unreadable > 0 && (
        <div class={styles['notice']}>
          <p>{translate('listUnreadable', { count: unreadable })}</p>
          <Button onClick={onSaveUnreadable}>{translate('listExport')}</Button>
        </div>
      )}
      {notAsked > 0 && <p role="status">{translate('refreshPartly', { count: notAsked })}</p>}
    </>
  );
}

/** Why an account's links may not be up to date. Whether anybody asks for them at the moment makes no difference. */
function Trouble({ watch, account }: { watch: Watch; account: string }) {
  const { translate, language } = useLocale();
  const { trouble, pausedUntil } = watch;
  if (trouble === null) return null;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(pausedUntil ?? 0);
  const sentence =
    trouble === 'key_rejected' || trouble === 'account_unknown'
      ? translate('listTroubleKey', { account })
      : trouble === 'host_access_missing'
        ? translate('listTroubleAccess', { account })
        : translate('listTroubleReach', { account, time: pausedUntil === null ? '–' : time });
  return (
    <p class={styles['notice']} role="status">
      {sentence}
    </p>
  );
}
