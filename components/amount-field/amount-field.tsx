import { OFFERED_CURRENCIES } from '../../utils/draft/currencies.ts';
import type { Draft, FieldName } from '../../utils/draft/draft.ts';
import type { Problems } from '../../utils/draft/check-draft.ts';
import { Button } from '../button/button.tsx';
import { Field } from '../field/field.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './amount-field.module.css';

export type FieldsProps = {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onType: (field: FieldName, text: string) => void;
};

export type AmountFieldProps = FieldsProps & {
  /** One of the readings that are offered was taken. */
  readonly onChoose: (field: FieldName, text: string) => void;
};

/** Amount and currency, which only mean something together; below them what else the page may be asking for. */
export function AmountField({ draft, problems, onType, onChoose }: AmountFieldProps) {
  const { translate } = useLocale();
  const { fields, origins, choices } = draft;
  const known = new Set<string>([...choices.currency, ...OFFERED_CURRENCIES]);
  const currencies = fields.currency === '' || known.has(fields.currency) ? [...known] : [fields.currency, ...known];
  return (
    <div>
      <div class={styles['row']}>
        <Field id="amount" label={translate('amount')} problem={problems.amount} origin={origins.amount}>
          {(attributes) => (
            <input
              {...attributes}
              class={`${attributes.class} ${styles['amount']}`}
              inputMode="decimal"
              autoComplete="off"
              value={fields.amount}
              onInput={({ currentTarget }) => onType('amount', currentTarget.value)}
            />
          )}
        </Field>
        <Field id="currency" label={translate('currency')} problem={problems.currency}>
          {(attributes) => (
            <select
              {...attributes}
              class={`${attributes.class} ${styles['currency']}`}
              value={fields.currency}
              onChange={({ currentTarget }) => onType('currency', currentTarget.value)}
            >
              <option value="">{translate('currencyChoose')}</option>
              {currencies.map((currency) => (
                <option key={currency} value={currency}>
                  {currency}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {fields.amount === '' && (
        <Choices
          label={translate('chooseAmount')}
          values={choices.amount}
          onChoose={(text) => onChoose('amount', text)}
        />
      )}
      {fields.currency === '' && (
        <Choices
          label={translate('chooseCurrency')}
          values={choices.currency}
          onChoose={(text) => onChoose('currency', text)}
        />
      )}
    </div>
  );
}

type ChoicesProps = { label: string; values: readonly string[]; onChoose: (value: string) => void };

function Choices({ label, values, onChoose }: ChoicesProps) {
  if (values.length === 0) return null;
  return (
    <div class={styles['choices']} role="group" aria-label={label}>
      <span>{label}</span>
      {values.map((value) => (
        <Button key={value} onClick={() => onChoose(value)}>
          {value}
        </Button>
      ))}
    </div>
  );
}
