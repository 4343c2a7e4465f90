import { useState } from 'preact/hooks';
import { dayOf } from '../../utils/surfaces/link-files.ts';
import { Button } from '../button/button.tsx';
import { ListField } from '../list-field/list-field.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-files.module.css';

/** Days of this machine, `2026-03-02`. */
export type PaymentsPeriod = { readonly from: string; readonly until: string; readonly accountId: string };

export type PaymentsFormProps = {
  readonly now: number;
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly isDisabled: boolean;
  readonly onSave: (period: PaymentsPeriod) => void;
};

/** Which payments are to be laid beside the links: those of this month, until something else is chosen. */
export function PaymentsForm({ now, accounts, isDisabled, onSave }: PaymentsFormProps) {
  const { translate } = useLocale();
  const [period, setPeriod] = useState(() => {
    const today = dayOf(now);
    return { from: `${today.slice(0, 8)}01`, until: today, accountId: '' };
  });
  return (
    <section class={styles['part']}>
      <h3>{translate('listPayments')}</h3>
      <p>{translate('listPaymentsText')}</p>
      <div class={styles['line']}>
        {(['from', 'until'] as const).map((name) => (
          <ListField key={name} label={translate(name === 'from' ? 'listFrom' : 'listUntil')}>
            <input
              type="date"
              value={period[name]}
              onChange={({ currentTarget }) => setPeriod({ ...period, [name]: currentTarget.value })}
            />
          </ListField>
        ))}
        <ListField label={translate('account')}>
          <select
            value={period.accountId}
            onChange={({ currentTarget }) => setPeriod({ ...period, accountId: currentTarget.value })}
          >
            <option value="">{translate('listAnyAccount')}</option>
            {accounts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </ListField>
        <Button
          disabled={isDisabled || period.from === '' || period.until < period.from}
          onClick={() => onSave(period)}
        >
          {translate('listSave')}
        </Button>
      </div>
    </section>
  );
}
