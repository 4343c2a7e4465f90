import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatMoney } from '../../utils/money/money.ts';
import type { LinkListState, Total } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-totals.module.css';

export type LinkTotalsProps = Pick<LinkListState, 'phase' | 'filter' | 'shown' | 'count' | 'totals'> & {
  readonly onClear: () => void;
};

/** How many links are shown, and what they come to. Nothing is added up before all of them are read. */
export function LinkTotals({ phase, filter, shown, count, totals, onClear }: LinkTotalsProps) {
  const { translate, language } = useLocale();
  const lines = useRef<HTMLDivElement>(null);

  // As high as they were at this width: fewer links have fewer currencies, and the list below is not to move for that.
  useLayoutEffect(() => {
    const element = lines.current;
    if (element === null) return () => {};
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === 0) return;
      if (element.clientWidth !== width) element.style.minHeight = '';
      width = element.clientWidth;
      element.style.minHeight = `${element.getBoundingClientRect().height}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const isFiltered = Object.values(filter).some((value) => value !== '');
  const number = (value: number) => value.toLocaleString(language);
  const found =
    phase === 'reading'
      ? translate('listReading', { count: number(count) })
      : shown.length === count
        ? translate('listCount', { count: number(count) })
        : translate('listFound', { count: number(shown.length), total: number(count) });
  return (
    <div class={styles['totals']}>
      <div ref={lines} class={styles['lines']}>
        <p
          role="status"
          class={styles['found']}
          data-widest={translate('listFound', { count: number(count), total: number(count) })}
        >
          {found}
        </p>
        {phase === 'ready' &&
          totals.map((total) => <TotalLine key={total.environment + total.currency} total={total} />)}
      </div>
      <span class={isFiltered ? '' : styles['needless']}>
        <Button kind="quiet" onClick={onClear}>
          {translate('listClear')}
        </Button>
      </span>
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
