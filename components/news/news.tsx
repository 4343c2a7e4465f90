import { formatMoney } from '../../utils/money/money.ts';
import type { LinkView } from '../../utils/surfaces/link-form.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './news.module.css';

const MOST = 3;

/** What was paid since the person last looked: three by themselves, the rest counted. */
export function News({ news, onOpen }: { news: readonly LinkView[]; onOpen: () => void }) {
  const { translate, language } = useLocale();
  if (news.length === 0) return null;
  return (
    <section class={styles['news']} role="status">
      {news.slice(0, MOST).map(({ id, order, status }) => (
        <p key={id} class={styles['line']}>
          <Icon name="check" />
          <strong>{translate(`status_${status}`)}</strong> {formatMoney(order.amount, language)} · {order.description}
        </p>
      ))}
      {news.length > MOST && (
        <Button kind="quiet" onClick={onOpen}>
          {translate('newsMore', { count: news.length - MOST })}
        </Button>
      )}
    </section>
  );
}
