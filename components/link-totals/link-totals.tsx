import { formatMoney } from '../../utils/money/money.ts';
import type { LinkListState, Total } from '../../utils/surfaces/link-list.ts';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-totals.module.css';

type Shown = Pick<LinkListState, 'phase' | 'shown' | 'count' | 'totals'>;

/** How many links are shown, and what they come to. Nothing is added up before all of them are read. */
export function LinkTotals({ phase, shown, count, totals }: Shown) {
  const { translate, language } = useLocale();
  const number = (value: number) => value.toLocaleString(language);
  const found =
    phase === 'reading'
      ? translate('listReading', { count: number(count) })
      : shown.length === count
        ? translate('listCount', { count: number(count) })
        : translate('listFound', { count: number(shown.length), total: number(count) });
  return (
    <div class={styles['totals']}>
      <p role="status">{found}</p>
      {phase === 'ready' && totals.map((total) => <TotalLine key={total.environment + total.currency} total={total} />)}
    </div>
  );
}

function TotalLine({ total }: { total: Total }) {
  const { translate, language } = useLocale();
  const { currency, environment } = total;
  const parts = [
    ['listAsked', total.asked],
    ['status_active', total.open],
    ['status_paid', total.paid],
  ] as const;
  return (
    <p class={styles['line']}>
      <span>
        {currency} {environment === 'test' && <EnvironmentBadge environment={environment} />}
      </span>
      {parts.map(([key, minor]) => (
        <span key={key}>
          {translate(key)}{' '}
          <b>{minor === null ? translate('listUncounted') : formatMoney({ minor, currency }, language)}</b>
        </span>
      ))}
    </p>
  );
}
