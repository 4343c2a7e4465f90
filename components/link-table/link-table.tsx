import { formatMoney } from '../../utils/money/money.ts';
import { explainFailure } from '../../utils/i18n/explain-failure.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { LinkListState } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { Icon } from '../icon/icon.tsx';
import { useAccountName } from '../locale/account-name.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './link-table.module.css';

export type LinkTableProps = {
  readonly state: LinkListState;
  readonly onCopy: (id: string, url: string) => void;
};

/** All links, newest first. */
export function LinkTable({ state, onCopy }: LinkTableProps) {
  const { translate } = useLocale();
  return (
    <div class={styles['scroll']}>
      <p class="visually-hidden" role="status">
        {state.copied === null ? '' : translate(state.copied.done ? 'copied' : 'error_clipboard_refused')}
      </p>
      <table class={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{translate('created')}</th>
            <th scope="col">{translate('description')}</th>
            <th scope="col" class={styles['amount']}>
              {translate('amount')}
            </th>
            <th scope="col">{translate('status')}</th>
            <th scope="col">{translate('account')}</th>
            <th scope="col">{translate('paymentLink')}</th>
          </tr>
        </thead>
        <tbody>
          {state.links.map((link) => (
            <LinkRow key={link.id} link={link} state={state} onCopy={onCopy} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a person should know of a link that is not simply there. The form's own sentences speak of the form. */
function noteOn({ status, failure }: LinkListState['links'][number], translate: Translate): string | null {
  if (status === 'making' || status === 'checking') return translate('rowChecking');
  if (failure?.code === 'not_sent') return translate('rowNotSent');
  if (failure === null) return null;
  return failure.code === 'order_differs' ? translate('rowOrderDiffers') : explainFailure(failure, translate);
}

function LinkRow({ link, state, onCopy }: LinkTableProps & { link: LinkListState['links'][number] }) {
  const { translate, language } = useLocale();
  const nameOf = useAccountName();
  const { id, order, paymentUrl, status } = link;
  const account = state.accounts.find((each) => each.id === link.accountId);
  const note = noteOn(link, translate);
  const copied = state.copied?.id === id ? state.copied : null;
  const created = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(link.createdAt);
  return (
    <tr data-order-id={order.orderId}>
      <td class={styles['quiet']}>{created}</td>
      <td class={styles['description']}>
        {order.description}
        <div class={styles['quiet']}>{order.orderId}</div>
        {note !== null && <div class={styles['quiet']}>{note}</div>}
      </td>
      <td class={styles['amount']}>{formatMoney(order.amount, language)}</td>
      <td>
        <span class={`${styles['status']} ${styles[status] ?? ''}`}>{translate(`status_${status}`)}</span>
      </td>
      <td>
        {account === undefined ? '' : nameOf(account)} <EnvironmentBadge environment={link.environment} />
      </td>
      <td>
        {paymentUrl !== null && (
          <Button onClick={() => onCopy(id, paymentUrl)}>
            <Icon name={copied?.done === true ? 'check' : 'copy'} />
            {translate(copied === null ? 'copy' : copied.done ? 'copied' : 'copyFailedHere')}
          </Button>
        )}
      </td>
    </tr>
  );
}
