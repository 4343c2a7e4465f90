import { OFFERED_CURRENCIES } from '../../utils/draft/currencies.ts';
import type { Draft } from '../../utils/draft/draft.ts';
import type { ControlAttributes } from '../field/field.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './amount-field.module.css';

export type CurrencySelectProps = {
  readonly attributes: ControlAttributes;
  readonly draft: Draft;
  readonly onPick: (code: string) => void;
};

/** The currencies that the page may mean first, then those that MultiSafepay offers; and what is in the field, always. */
export function CurrencySelect({ attributes, draft, onPick }: CurrencySelectProps) {
  const { translate } = useLocale();
  const { currency } = draft.fields;
  const known = new Set<string>([...draft.choices.currency.map(({ text }) => text), ...OFFERED_CURRENCIES]);
  const codes = currency === '' || known.has(currency) ? [...known] : [currency, ...known];
  return (
    <select
      {...attributes}
      class={`${attributes.class} ${styles['currency']}`}
      value={currency}
      onChange={({ currentTarget }) => onPick(currentTarget.value)}
    >
      <option value="">{translate('currencyChoose')}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {code}
        </option>
      ))}
    </select>
  );
}
