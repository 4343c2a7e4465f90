import type { FieldName } from '../../utils/draft/draft.ts';
import type { TextKey } from '../../utils/i18n/translate.ts';
import type { Gateway } from '../../utils/surfaces/link-form.ts';
import type { FieldsProps } from '../amount-field/amount-field.tsx';
import { Field } from '../field/field.tsx';
import { useLocale } from '../locale/locale.ts';
import { expiryChoices, localeChoices, type Choice } from './choices.ts';
import styles from './more-fields.module.css';

export type MoreInputsProps = FieldsProps & { readonly gateways: readonly Gateway[] };

export function MoreInputs({ draft, problems, gateways, onType }: MoreInputsProps) {
  const { translate, language } = useLocale();
  const text = (name: FieldName & TextKey, inputMode: 'text' | 'email' | 'url', wide = false) => (
    <div class={wide ? styles['wide'] : undefined}>
      <Field id={name} label={translate(name)} problem={problems[name]} origin={draft.origins[name]}>
        {(attributes) => (
          <input
            {...attributes}
            inputMode={inputMode}
            autoComplete="off"
            value={draft.fields[name]}
            onInput={({ currentTarget }) => onType(name, currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
  const select = (name: FieldName & TextKey, choices: readonly Choice[], remark = '') => (
    <Field id={name} label={translate(name)} problem={problems[name]} remark={remark}>
      {(attributes) => (
        <select
          {...attributes}
          value={draft.fields[name]}
          onChange={({ currentTarget }) => onType(name, currentTarget.value)}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );

  const localeRemark = draft.origins.locale?.kind === 'read' ? translate('readFromLanguage') : '';

  return (
    <div class={styles['fields']}>
      {text('orderId', 'text', true)}
      {select('expiry', expiryChoices(translate))}
      {select('gateway', gatewayChoices())}
      {text('customerName', 'text')}
      {text('customerEmail', 'email')}
      <div class={styles['wide']}>{select('locale', localeChoices(translate, language), localeRemark)}</div>
      {text('redirectUrl', 'url', true)}
      {text('cancelUrl', 'url', true)}
      {text('notificationUrl', 'url', true)}
      <label class={`${styles['check']} ${styles['wide']}`}>
        <input
          type="checkbox"
          checked={draft.fields.closeWindow !== ''}
          onChange={({ currentTarget }) => onType('closeWindow', currentTarget.checked ? 'yes' : '')}
        />
        {translate('closeWindow')}
      </label>
    </div>
  );

  function gatewayChoices(): Choice[] {
    const listed = gateways.map(({ id, description }) => ({ value: id, label: description }));
    const chosen = draft.fields.gateway;
    const isMissing = chosen !== '' && !listed.some(({ value }) => value === chosen);
    return [
      { value: '', label: translate('gatewayAny') },
      ...(isMissing ? [{ value: chosen, label: chosen }] : []),
      ...listed,
    ];
  }
}
