import type { ComponentChildren } from 'preact';
import type { LinkSettingsState, Settings } from '../../utils/surfaces/link-settings.ts';
import { FailureNote } from '../failure-note/failure-note.tsx';
import { Field } from '../field/field.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-settings.module.css';

const KEEP_MONTHS = [1, 3, 6, 12, 24, 36, 84];
const SIMILAR_DAYS = [0, 1, 3, 7, 14, 30, 90];

export type LinkSettingsProps = {
  readonly state: LinkSettingsState;
  readonly onChange: (change: Partial<Settings>) => void;
};

/** Names in notifications, how long closed links are kept, and for how long the same thing counts as the same. */
export function LinkSettings({ state, onChange }: LinkSettingsProps) {
  const { translate } = useLocale();
  const { settings } = state;
  return (
    <>
      {settings !== null && (
        <div class={styles['settings']}>
          <label class={styles['check']}>
            <input
              type="checkbox"
              checked={settings.hideNames}
              onChange={({ currentTarget }) => onChange({ hideNames: currentTarget.checked })}
            />
            <span>{translate('settingHideNames')}</span>
          </label>
          <Choice
            id="keep-months"
            label={translate('settingKeep')}
            value={settings.keepMonths === null ? '' : String(settings.keepMonths)}
            onChoose={(text) => onChange({ keepMonths: text === '' ? null : Number(text) })}
          >
            <option value="">{translate('keepForever')}</option>
            {KEEP_MONTHS.map((count) => (
              <option key={count} value={count}>
                {translate(count === 1 ? 'oneMonth' : 'months', { count })}
              </option>
            ))}
          </Choice>
          <Choice
            id="similar-days"
            label={translate('settingSimilar')}
            value={String(settings.similarDays)}
            onChoose={(text) => onChange({ similarDays: Number(text) })}
          >
            {SIMILAR_DAYS.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? translate('never') : translate(count === 1 ? 'oneDay' : 'days', { count })}
              </option>
            ))}
          </Choice>
        </div>
      )}
      <p class={styles['saved']} role="status">
        {state.saved ? translate('saved') : ''}
      </p>
      {state.failure !== null && <FailureNote failure={state.failure} />}
    </>
  );
}

type ChoiceProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
};

function Choice({ id, label, value, onChoose, children }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
