import { useRef } from 'preact/hooks';
import type { AskedField, Draft, FieldName, Origin } from '../../utils/draft/draft.ts';
import type { Problems } from '../../utils/draft/check-draft.ts';
import { FieldNote } from '../field/field-note.tsx';
import { Field } from '../field/field.tsx';
import { AmountChoices } from '../later/later-views.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './amount-field.module.css';
import { CurrencySelect } from './currency-select.tsx';

export type FieldsProps = {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onType: (field: FieldName, text: string) => void;
};

export type AmountFieldProps = FieldsProps & {
  /** One of the readings that are offered was taken. */
  readonly onChoose: (field: AskedField, text: string) => void;
  /** What was learnt of the page's site is not to be used any more. */
  readonly onForgetSite: () => void;
  /** What became of reading the page, where that is to be said. */
  readonly status: string;
};

function isSameSource(one: Origin = { kind: 'typed' }, other: Origin = { kind: 'typed' }): boolean {
  return one.kind === other.kind && one.byHabit === other.byHabit && one.evidence?.text === other.evidence?.text;
}

function isSameData({ amount, currency }: Draft['origins']): boolean {
  const source = currency?.evidence?.source;
  return amount?.inData === true && (source === 'json-ld' || source === 'microdata' || source === 'email');
}

/** Amount and currency, which only mean something together; below them where they stand, or what they may be. */
export function AmountField({ draft, problems, onType, onChoose, onForgetSite, status }: AmountFieldProps) {
  const { translate } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { fields, origins } = draft;
  const isAsked = fields.amount === '' && draft.choices.amount.length > 0;
  const isSaidTogether = isSameSource(origins.amount, origins.currency) || isSameData(origins);
  // Of an amount that is not there, or that the person chose among several, its place says nothing of the currency.
  const isOwn = !isSaidTogether && fields.amount !== '' && origins.amount?.kind !== 'chosen';
  const currencyNote = isOwn || problems.currency !== undefined ? 'currency-note' : 'amount-note';
  return (
    <div ref={box}>
      <div class={styles['row']}>
        <Field
          id="amount"
          label={translate('amount')}
          problem={problems.amount}
          origin={origins.amount}
          noteId="amount-note"
        >
          {(attributes) => (
            <input
              {...attributes}
              ref={input}
              class={`${attributes.class} ${styles['amount']}`}
              inputMode="decimal"
              autoComplete="off"
              value={fields.amount}
              onInput={({ currentTarget }) => onType('amount', currentTarget.value)}
              onKeyDown={(event) => {
                const candidate = box.current?.querySelector<HTMLElement>('[role="group"] button');
                if (event.key !== 'ArrowDown' || candidate == null) return;
                event.preventDefault();
                candidate.focus();
              }}
            />
          )}
        </Field>
        <Field
          id="currency"
          label={translate('currency')}
          problem={problems.currency}
          origin={origins.currency}
          noteId={currencyNote}
        >
          {(attributes) => (
            <CurrencySelect attributes={attributes} draft={draft} onPick={(code) => onType('currency', code)} />
          )}
        </Field>
      </div>
      <div class={styles['notes']}>
        <FieldNote id="amount-note" problem={problems.amount} origin={origins.amount} onForget={onForgetSite} />
        {currencyNote === 'currency-note' && (
          <FieldNote
            id="currency-note"
            problem={problems.currency}
            origin={origins.currency}
            subject={fields.currency}
            onForget={onForgetSite}
          />
        )}
        <p class={status === '' ? 'visually-hidden' : styles['status']} role="status">
          {status === '' && isAsked ? `${translate('chooseAmount')} ${translate('chooseByKey')}` : status}
        </p>
      </div>
      <AmountChoices draft={draft} onChoose={onChoose} onLeave={() => input.current?.focus()} />
    </div>
  );
}
