import { formatMoney } from '../../utils/money/money.ts';
import type { Account, Copying, LinkView } from '../../utils/surfaces/link-form.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { Icon } from '../icon/icon.tsx';
import { useAccountName } from '../locale/account-name.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './link-result.module.css';

export type LinkResultProps = {
  readonly link: LinkView;
  readonly account: Account | undefined;
  readonly copying: Copying;
  readonly onCopy: (url: string) => void;
  readonly onNew: () => void;
};

/** The link that was made: what it asks, of which account, and whether it is on the clipboard. */
export function LinkResult({ link, account, copying, onCopy, onNew }: LinkResultProps) {
  const { translate, language } = useLocale();
  const nameOf = useAccountName();
  const url = link.paymentUrl ?? '';
  return (
    <section class={styles['result']} aria-label={translate('linkMade')}>
      <p class={`${styles['head']} ${copying === 'failed' ? styles['failed'] : ''}`} role="status">
        <Icon name={copying === 'failed' ? 'alert' : 'check'} />
        {link.status !== 'active'
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
    </section>
  );
}
