import { useState } from 'preact/hooks';
import { formatMoney } from '../../utils/money/money.ts';
import { statusAt, type LinkDetails as Details, type ListEntry } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { Icon } from '../icon/icon.tsx';
import { LinkStatusBadge } from '../link-table/link-status-badge.tsx';
import { useLocale } from '../locale/locale.ts';
import { AskFirst, type Question } from './ask-first.tsx';
import styles from './link-details.module.css';
import { LinkFacts } from './link-facts.tsx';
import { LinkHistory } from './link-history.tsx';

export type LinkDetailsProps = {
  readonly details: Details;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly account: string;
  readonly isConnected: boolean;
  readonly isCopied: boolean;
  readonly sameCustomer: () => readonly ListEntry[];
  readonly onClose: () => void;
  readonly onLook: (id: string) => void;
  readonly onCopy: () => void;
  readonly onQr: () => void;
  readonly onCancel: () => void;
  readonly onAgain: (replaces: boolean) => void;
  readonly onErase: (ids: readonly string[]) => void;
  readonly onDelete: () => void;
};

/** One link with everything that is known of it, and what can be done with it. */
export function LinkDetails(props: LinkDetailsProps) {
  const { details, now, account, isConnected, isCopied, onClose, onLook, onCopy, onQr, onAgain } = props;
  const { translate, language } = useLocale();
  const [question, setQuestion] = useState<Question | null>(null);
  const { entry, record, events } = details;
  const status = statusAt(entry, now);
  const isOpen = status === 'active' || status === 'opened';
  const isUnsettled = status === 'making' || status === 'checking';
  const hasCustomer = entry.customerName !== null || entry.customerEmail !== null;
  const amount = formatMoney(entry.amount, language);
  const { orderId } = entry;
  return (
    <aside
      class={styles['details']}
      aria-label={`${translate('listDetails')}: ${orderId}`}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header class={styles['head']}>
        <div>
          <h2 class={styles['amount']} tabIndex={-1}>
            {amount}
          </h2>
          <p>
            <LinkStatusBadge status={status} /> <EnvironmentBadge environment={entry.environment} />
          </p>
        </div>
        <Button kind="quiet" onClick={onClose}>
          {translate('listClose')}
        </Button>
      </header>
      <p class={styles['description']}>{entry.description}</p>
      {record.paymentUrl !== null && (
        <>
          <input
            class={styles['link']}
            aria-label={translate('paymentLink')}
            readOnly
            value={record.paymentUrl}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <div class={styles['actions']}>
            <Button onClick={onCopy}>
              <Icon name={isCopied ? 'check' : 'copy'} />
              {translate(isCopied ? 'copied' : 'copy')}
            </Button>
            <Button onClick={onQr}>{translate('listQr')}</Button>
          </div>
        </>
      )}
      <LinkFacts details={details} account={account} onLook={onLook} />
      <div class={styles['actions']}>
        {isConnected && isOpen && <Button onClick={() => onAgain(true)}>{translate('listReplace')}</Button>}
        {isConnected && !isUnsettled && <Button onClick={() => onAgain(false)}>{translate('listAgain')}</Button>}
        {isConnected && (isOpen || status === 'cancelling') && (
          <Button
            onClick={() =>
              setQuestion({
                action: translate('listCancel'),
                text: translate('listCancelSure', { orderId, amount }),
                onYes: props.onCancel,
              })
            }
          >
            {translate('listCancel')}
          </Button>
        )}
      </div>
      <LinkHistory events={events} />
      <div class={styles['actions']}>
        {hasCustomer && !isUnsettled && (
          <Button
            kind="quiet"
            onClick={() => {
              const links = props.sameCustomer();
              const customer = entry.customerName ?? entry.customerEmail ?? '';
              setQuestion({
                action: translate('listErase'),
                text: translate('listEraseSure', { customer, count: links.length }),
                onYes: () => props.onErase(links.map(({ id }) => id)),
              });
            }}
          >
            {translate('listErase')}
          </Button>
        )}
        {!isOpen && !isUnsettled && status !== 'cancelling' && (
          <Button
            kind="quiet"
            onClick={() =>
              setQuestion({
                action: translate('listDelete'),
                text: translate('listDeleteSure', { orderId }),
                onYes: props.onDelete,
              })
            }
          >
            {translate('listDelete')}
          </Button>
        )}
      </div>
      <AskFirst question={question} onDone={() => setQuestion(null)} />
    </aside>
  );
}
