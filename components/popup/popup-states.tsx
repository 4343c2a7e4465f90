import type { TextKey } from '../../utils/i18n/translate.ts';
import type { LinkView } from '../../utils/surfaces/link-form.ts';
import { formatMoney } from '../../utils/money/money.ts';
import { Button } from '../button/button.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './popup-states.module.css';

/** Why it cannot be found out at the moment whether a link was made, where the person may be able to mend it. */
const REASONS: Readonly<Record<string, TextKey>> = {
  offline: 'checkingOffline',
  key_rejected: 'checkingKey',
  account_unknown: 'checkingKey',
  host_access_missing: 'checkingAccess',
};

/** The first thing that is needed is a key. */
export function NoAccount({ onEnterKey }: { onEnterKey: () => void }) {
  const { translate } = useLocale();
  return (
    <div class={styles['lead']}>
      <h2>{translate('noAccountTitle')}</h2>
      <p>{translate('noAccountText')}</p>
      <Button kind="primary" focusOnShow onClick={onEnterKey}>
        {translate('enterKey')}
      </Button>
    </div>
  );
}

/** The order was sent, and whether it arrived is being found out. */
export function Checking({ link, onNew }: { link: LinkView | null; onNew: () => void }) {
  const { translate } = useLocale();
  const reason = REASONS[link?.failure?.code ?? ''];
  return (
    <div class={styles['lead']} role="status">
      <h2>{translate('checking')}</h2>
      <p>{translate('checkingHint')}</p>
      {reason !== undefined && <p>{translate(reason)}</p>}
      <div>
        <Button onClick={onNew}>{translate('newLink')}</Button>
      </div>
    </div>
  );
}

/** The link that ends when this one is made. */
export function Replaced({ link, onKeep }: { link: LinkView; onKeep: () => void }) {
  const { translate, language } = useLocale();
  const values = { orderId: link.order.orderId, amount: formatMoney(link.order.amount, language) };
  return (
    <p class={styles['replaced']}>
      {translate('replacesLink', values)}{' '}
      <Button kind="quiet" onClick={onKeep}>
        {translate('keepOld')}
      </Button>
    </p>
  );
}
