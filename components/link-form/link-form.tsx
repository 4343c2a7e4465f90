import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTouched } from '../../utils/draft/draft.ts';
import { formatMoney } from '../../utils/money/money.ts';
import type { LinkFormState, Thought } from '../../utils/surfaces/link-form.ts';
import { AmountField, type AmountFieldProps } from '../amount-field/amount-field.tsx';
import { Button } from '../button/button.tsx';
import { Field } from '../field/field.tsx';
import { FailureNote, Replaced, SimilarLinks, WaysOut } from '../later/later-views.ts';
import { useLocale } from '../locale/locale.ts';
import { MoreFields } from '../more-fields/more-fields.tsx';
import { describeReading, PageNote } from '../page-note/page-note.tsx';
import styles from './link-form.module.css';

export type LinkFormProps = Omit<AmountFieldProps, 'status'> & {
  readonly state: LinkFormState;
  readonly onSubmit: () => void;
  readonly onOpenMore: () => void;
  readonly onStartOver: () => void;
  readonly onCopyTaken: (linkId: string) => void;
  readonly onAllowAccess: () => void;
  readonly onOpenSettings: () => void;
  readonly onThink: (thought: Thought, id?: string) => void;
};

const CANDIDATE = '[role="group"] button';

/** Amount, currency, description, and one button that says what it will do. Enter in any field presses it. */
export function LinkForm(props: LinkFormProps) {
  const { state, draft, problems, onType } = props;
  const { translate, language } = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const isBusy = state.phase === 'creating';
  const isSimilar = state.similar.length > 0;

  // A browser honours autofocus once per page, and this form comes and goes.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('#amount')?.focus(), []);
  // Before the next key can arrive, or it would go astray.
  useLayoutEffect(() => {
    const isUnchosen = problems.amount?.code === 'amount_unchosen';
    const wrong = form.current?.querySelector<HTMLElement>(isUnchosen ? CANDIDATE : '[aria-invalid="true"]');
    // Nothing in a closed section can have the focus.
    wrong?.closest('details')?.setAttribute('open', '');
    wrong?.focus();
  }, [state.stopped]);
  useLayoutEffect(() => {
    if (isBusy || state.failure === null) return;
    const wayOut = form.current?.querySelector<HTMLElement>('[role="alert"] button');
    (wayOut ?? form.current?.querySelector<HTMLElement>('#amount'))?.focus();
  }, [isBusy, state.failure]);

  // The candidate that was taken is gone; what is left to do comes after it.
  const wasTaken = useRef(false);
  useLayoutEffect(() => {
    if (!wasTaken.current) return;
    wasTaken.current = false;
    form.current?.querySelector<HTMLElement>(`${CANDIDATE}, button[type="submit"]`)?.focus();
  }, [draft]);

  return (
    <form
      ref={form}
      class={styles['form']}
      noValidate
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {state.undone && <p role="status">{translate('undone')}</p>}
      {state.replaced !== null && draft.replaces !== null && (
        <Replaced link={state.replaced} onKeep={() => props.onThink('keepOld')} />
      )}
      <PageNote draft={draft} />
      <fieldset class={styles['fields']} disabled={isBusy}>
        <AmountField
          draft={draft}
          problems={problems}
          status={describeReading(state.page, draft, translate)}
          onType={onType}
          onChoose={(field, text) => {
            wasTaken.current = true;
            props.onChoose(field, text);
          }}
          onForgetSite={props.onForgetSite}
        />
        <Field
          id="description"
          label={translate('description')}
          problem={problems.description}
          origin={draft.origins.description}
          isUsuallyRead
        >
          {(attributes) => (
            <input
              {...attributes}
              autoComplete="off"
              placeholder={translate('descriptionUsual', { orderId: draft.fields.orderId })}
              value={draft.fields.description}
              onInput={({ currentTarget }) => onType('description', currentTarget.value)}
            />
          )}
        </Field>
        <MoreFields
          draft={draft}
          problems={problems}
          gateways={state.gateways}
          onType={onType}
          onOpen={props.onOpenMore}
        />
      </fieldset>
      {state.failure !== null && (
        <FailureNote failure={state.failure}>
          <WaysOut {...props} />
        </FailureNote>
      )}
      <div class={styles['create']}>
        {/* While there is a link for the same thing, its buttons say what will be done, and stand in for this one. */}
        {isSimilar && (
          <SimilarLinks
            state={state}
            onCopy={props.onCopyTaken}
            onReplace={(id) => props.onThink('replaceSimilar', id)}
            onMakeAnyway={() => props.onThink('makeAnyway')}
          />
        )}
        <div hidden={isSimilar && !isBusy}>
          <Button type="submit" kind="primary" wide disabled={isBusy}>
            {isBusy
              ? translate('creating')
              : state.money !== null
                ? translate('createFor', { amount: formatMoney(state.money, language) })
                : translate('create')}
          </Button>
        </div>
      </div>
      {isTouched(draft) && !isBusy && (
        <div class={styles['end']}>
          <Button kind="quiet" onClick={props.onStartOver}>
            {translate('startOver')}
          </Button>
        </div>
      )}
    </form>
  );
}
