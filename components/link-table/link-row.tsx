import { formatMoney } from '../../utils/money/money.ts';
import { explainFailure } from '../../utils/i18n/explain-failure.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { LinkStatus, ListEntry, Said } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { Icon } from '../icon/icon.tsx';
import { useLocale } from '../locale/locale.ts';
import { LinkStatusBadge } from './link-status-badge.tsx';
import styles from './link-table.module.css';

/** How a day and a time of day are written. */
export type Dates = { readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat };

export type LinkRowProps = {
  readonly entry: ListEntry;
  readonly status: LinkStatus;
  readonly account: string;
  readonly index: number;
  readonly top: number;
  /** The one row that the Tab key comes to, and its buttons. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly said: Said | null;
  readonly dates: Dates;
  readonly onActivate: () => void;
  readonly onCopy: () => void;
  readonly onLook: () => void;
};

/** What a person should know of a link that is not simply there. The form's own sentences speak of the form. */
function noteOn(status: LinkStatus, { failure }: ListEntry, translate: Translate): string | null {
  if (status === 'making' || status === 'checking') return translate('rowChecking');
  if (failure?.code === 'not_sent') return translate('rowNotSent');
  if (failure === null) return null;
  return failure.code === 'order_differs' ? translate('rowOrderDiffers') : explainFailure(failure, translate);
}

export function LinkRow(props: LinkRowProps) {
  const { entry, status, isActive, said, dates } = props;
  const { translate, language } = useLocale();
  const { orderId, customerName, customerEmail, createdAt } = entry;
  const note = noteOn(status, entry, translate);
  const copied =
    said?.id !== entry.id ? null : said.what === 'copied' ? 'done' : said.what === 'not_copied' ? 'not' : null;
  const facts = [orderId, customerName ?? customerEmail].filter((fact) => fact !== null).join(' · ');
  const tabIndex = isActive ? 0 : -1;
  // Of a link that is over, the address is seldom wanted.
  const isOpen = status === 'active' || status === 'opened';
  return (
    <tr
      role="row"
      class={`${styles['row']} ${props.isOpen ? styles['open'] : ''}`}
      style={{ top: `${props.top}px` }}
      aria-rowindex={props.index + 2}
      aria-selected={props.isOpen}
      tabIndex={tabIndex}
      data-order-id={orderId}
      data-index={props.index}
      onFocusIn={props.onActivate}
      onClick={({ target }) => {
        // What is dragged over to be copied is no click, and buttons have clicks of their own.
        const isOwn = target instanceof Element && target.closest('button') === null;
        if (isOwn && document.getSelection()?.isCollapsed !== false) props.onLook();
      }}
    >
      <td role="gridcell" class={styles['when']}>
        {dates.day.format(createdAt)}
        <div class={styles['quiet']}>{dates.time.format(createdAt)}</div>
      </td>
      <td role="gridcell" class={styles['what']}>
        <div class={styles['cut']} title={entry.description}>
          {entry.description}
        </div>
        <div class={`${styles['quiet']} ${styles['cut']}`} title={note ?? facts}>
          {facts}
          {note !== null && ` · ${note}`}
        </div>
      </td>
      <td role="gridcell" class={styles['amount']}>
        {formatMoney(entry.amount, language)}
      </td>
      <td role="gridcell" class={styles['state']}>
        <LinkStatusBadge status={status} />
      </td>
      <td role="gridcell" class={styles['account']}>
        <span class={`${styles['accountName']} ${styles['cut']}`}>{props.account}</span>{' '}
        <EnvironmentBadge environment={entry.environment} />
      </td>
      <td role="gridcell" class={styles['actions']}>
        {entry.hasUrl && (
          <Button tabIndex={tabIndex} kind={isOpen ? 'plain' : 'quiet'} onClick={props.onCopy}>
            <Icon name={copied === 'done' ? 'check' : 'copy'} />
            {translate(copied === null ? 'copy' : copied === 'done' ? 'copied' : 'copyFailedHere')}
          </Button>
        )}
        <Button tabIndex={tabIndex} kind="quiet" label={translate('listDetails')} onClick={props.onLook}>
          ⋯
        </Button>
      </td>
    </tr>
  );
}
