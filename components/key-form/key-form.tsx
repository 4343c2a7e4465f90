import { useRef } from 'preact/hooks';
import type { Failure } from '../../utils/errors/result.ts';
import type { KeyEntryState } from '../../utils/surfaces/key-entry.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { FailureNote } from '../failure-note/failure-note.tsx';
import { Field } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './key-form.module.css';

export type KeyFormProps = {
  readonly state: KeyEntryState;
  /** Resolves to whether the key was accepted. */
  readonly onConnect: (key: string) => Promise<boolean>;
};

/** Takes a key and says whose it is. The key stands in the field only, and not longer than needed. */
export function KeyForm({ state, onConnect }: KeyFormProps) {
  const { translate } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const isChecking = state.phase === 'checking';

  async function connect(field: HTMLInputElement): Promise<void> {
    if (await onConnect(field.value)) field.value = '';
  }

  return (
    <form
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (input.current !== null && !isChecking) void connect(input.current);
      }}
    >
      <Field id="api-key" label={translate('apiKey')}>
        {(attributes) => (
          <input {...attributes} ref={input} type="password" autoComplete="off" spellcheck={false} autoFocus />
        )}
      </Field>
      <p class={styles['hint']}>{translate('welcomeWhere')}</p>
      <div>
        <Button type="submit" kind="primary" disabled={isChecking}>
          {translate(isChecking ? 'connecting' : 'connect')}
        </Button>
      </div>
      {state.failure !== null && <KeyFailure failure={state.failure} />}
      {state.connected !== null && (
        <p class={styles['connected']} role="status">
          <Icon name="check" />
          <span>
            {translate(state.connected.environment === 'test' ? 'connectedTest' : 'connectedLive', {
              site: state.connected.siteId ?? translate('siteUnknown'),
            })}
          </span>
          <EnvironmentBadge environment={state.connected.environment} />
        </p>
      )}
      <p class={styles['hint']}>{translate('hostAccessHint')}</p>
    </form>
  );
}

/** A key that is refused where it is entered needs other words than one that was good until now: nothing was made with it. */
function KeyFailure({ failure }: { failure: Failure }) {
  const { translate } = useLocale();
  if (failure.code !== 'key_rejected') return <FailureNote failure={failure} />;
  return (
    <p class={styles['refused']} role="alert">
      {translate('keyRefused')}
    </p>
  );
}
