import type { LinkDetails } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-details.module.css';

export type LinkFactsProps = {
  readonly details: LinkDetails;
  readonly account: string;
  readonly onLook: (id: string) => void;
};

/** What a link asks for, of whom, and what became of it; only what there is to say. */
export function LinkFacts({ details, account, onLook }: LinkFactsProps) {
  const { translate, language } = useLocale();
  const { entry, record } = details;
  const time = (at: number | null) =>
    at === null ? null : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const facts = [
    ['orderId', entry.orderId],
    ['listInvoice', entry.invoiceNumber],
    ['customerName', entry.customerName],
    ['customerEmail', entry.customerEmail],
    ['account', account],
    ['created', time(entry.createdAt)],
    ['listExpires', time(entry.expiresAt)],
    ['listPaidAt', time(entry.paidAt)],
    ['gateway', entry.method],
    ['listCheckedAt', time(record.remote?.checkedAt ?? null)],
  ] as const;
  return (
    <>
      <dl class={styles['facts']}>
        {facts.map(
          ([key, value]) =>
            value !== null && (
              <div key={key}>
                <dt>{translate(key)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {(record.replaces !== null || record.replacedBy !== null) && (
        <div class={styles['actions']}>
          {(
            [
              ['listReplaces', record.replaces],
              ['listReplacedBy', record.replacedBy],
            ] as const
          ).map(
            ([key, id]) =>
              id !== null && (
                <Button key={key} kind="quiet" onClick={() => onLook(id)}>
                  {translate(key)}
                </Button>
              ),
          )}
        </div>
      )}
    </>
  );
}
