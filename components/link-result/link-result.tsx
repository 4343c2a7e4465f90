import { useEffect } from 'preact/hooks';
import { formatMoney } from '../../utils/money/money.ts';
import type { Account, LinkFormState, LinkView, Thought } from '../../utils/surfaces/link-form.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { FailureNote } from '../failure-note/failure-note.tsx';
import { Icon } from '../icon/icon.tsx';
import { useAccountName } from '../locale/account-name.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './link-result.module.css';

export type LinkResultProps = {
  readonly state: Pick<LinkFormState, 'copying' | 'canUndo' | 'failure' | 'replaced'>;
  readonly link: LinkView;
  readonly account: Account | undefined;
  readonly onCopy: (url: string) => void;
  readonly onNew: () => void;
  readonly onThink: (thought: Thought, id?: string) => void;
};

/** The link that was made: what it asks, of which account, and whether it is on the clipboard. */
export function LinkResult({ state, link, account, onCopy, onNew, onThink }: LinkResultProps) {
  const { translate, language } = useLocale();
  const nameOf = useAccountName();
  const { copying, canUndo, failure, replaced } = state;
  const url = link.paymentUrl ?? '';
  const isOpen = link.status === 'active' || link.status === 'opened';
  useEffect(() => {
    if (!canUndo || !isOpen) return undefined;
    const undo = (event: KeyboardEvent) => {
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) onThink('undo');
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, [canUndo, isOpen]);
  return (
    <section class={styles['result']} aria-label={translate('linkMade')}>
      <p class={`${styles['head']} ${copying === 'failed' ? styles['failed'] : ''}`} role="status">
        <Icon name={copying === 'failed' ? 'alert' : 'check'} />
        {!isOpen
          ? translate(`status_${link.status}`)
          : copying === 'yes'
            ? translate('copied')
            : copying === 'failed'
              ? translate('copyFailed')
              : translate('linkMade')}
      </p>
      <div>
        <p class={styles['amount']}>{formatMoney(link.order.amount, language)}</p>
        <p class={styles['what']}>{link.order.description}</p>
        <p class={styles['what']}>
          {link.order.orderId} · {account === undefined ? '' : nameOf(account)}{' '}
          <EnvironmentBadge environment={link.environment} />
        </p>
        {replaced !== null && (
          <p class={styles['what']}>{translate('tookPlace', { orderId: replaced.order.orderId })}</p>
        )}
      </div>
      <input
        class={styles['link']}
        aria-label={translate('paymentLink')}
        readOnly
        value={url}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      {copying === 'yes' && <p class={styles['what']}>{translate('copiedHint')}</p>}
      <div class={styles['actions']}>
        <Button onClick={() => onCopy(url)}>
          <Icon name="copy" />
          {translate(copying === 'yes' ? 'copyAgain' : 'copy')}
        </Button>
        <Button kind="primary" focusOnShow onClick={onNew}>
          {translate('newLink')}
        </Button>
      </div>
      {link.status === 'cancelling' && <p role="status">{translate('cancelling')}</p>}
      {failure !== null && <FailureNote failure={failure} />}
      {isOpen && (
        <div class={styles['after']}>
          {canUndo ? (
            <Button kind="quiet" onClick={() => onThink('undo')}>
              {translate('undo')}
              <span class={styles['time']} />
            </Button>
          ) : (
            <Button kind="quiet" onClick={() => onThink('replace', link.id)}>
              {translate('replaceThis')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
