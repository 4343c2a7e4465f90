import type { TextKey } from '../../utils/i18n/translate.ts';
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
      {notAsked > 0 && mayPass(watches) && <p role="status">{translate('refreshPartly', { count: notAsked })}</p>}
    </>
  );
}

/** Troubles that no patience mends. What is to be done about them is said with them, so nobody is told to wait as well. */
const LASTING = {
  key_rejected: 'listTroubleKey',
  account_unknown: 'listTroubleKey',
  host_access_missing: 'listTroubleAccess',
} as const satisfies Partial<Record<string, TextKey>>;

function isLasting(trouble: string): trouble is keyof typeof LASTING {
  return Object.hasOwn(LASTING, trouble);
}

/** Whether links that could not be asked about may well be in a moment: not where all that is known to be wrong lasts. */
function mayPass(watches: readonly Watch[]): boolean {
  const troubles = watches.flatMap(({ trouble }) => trouble ?? []);
  return troubles.length === 0 || !troubles.every(isLasting);
}

/** Why an account's links may not be up to date. Whether anybody asks for them at the moment makes no difference. */
function Trouble({ watch, account }: { watch: Watch; account: string }) {
  const { translate, language } = useLocale();
  const { trouble, pausedUntil } = watch;
  if (trouble === null) return null;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(pausedUntil ?? 0);
  const text = isLasting(trouble) ? LASTING[trouble] : 'listTroubleReach';
  return (
    <div class={styles['notice']} role="status">
      <p>{translate(text, { account, time: pausedUntil === null ? '–' : time })}</p>
      {text === 'listTroubleKey' && (
        // In a tab of its own: the list stays as it was searched, and asks again when the person comes back to it.
        <a class={styles['way']} href="/options.html" target="_blank" rel="noreferrer">
          {translate('settings')}
        </a>
      )}
    </div>
  );
}
