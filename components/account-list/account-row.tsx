import { useRef, useState } from 'preact/hooks';
import type { KeyEntryState } from '../../utils/surfaces/key-entry.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { Field } from '../field/field.tsx';
import { useAccountName } from '../locale/account-name.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './account-list.module.css';

const MAX_NAME = 60;

export type AccountRowProps = {
  readonly account: KeyEntryState['accounts'][number];
  /** Resolves when the account shows what became of its name. */
  readonly onRename: (id: string, name: string) => Promise<void>;
  readonly onRemove: (id: string) => void;
};

/** One account: its name in a field, whose key it is, and the way to be rid of it. */
export function AccountRow({ account, onRename, onRemove }: AccountRowProps) {
  const { translate } = useLocale();
  const nameOf = useAccountName();
  const dialog = useRef<HTMLDialogElement>(null);
  /** Null as long as the field shows the account's own name. */
  const [typed, setTyped] = useState<string | null>(null);
  /** The field takes no more than that, and cuts what is pasted: a person must hear of it, also after leaving the field. */
  const [isFull, setFull] = useState(false);
  const { id, environment, siteId, keyEnding } = account;
  const site = siteId === null ? translate('siteUnknown') : translate('siteNumber', { site: siteId });
  const factsId = `facts-${id}`;
  return (
    <li class={styles['account']}>
      <Field id={`name-${id}`} label={translate('accountName')} noteId={factsId}>
        {(attributes) => (
          <input
            {...attributes}
            value={typed ?? account.name}
            maxLength={MAX_NAME}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value);
              setFull(value.length >= MAX_NAME);
            }}
            onChange={({ currentTarget: { value } }) => {
              // What was typed meanwhile stays.
              void onRename(id, value).then(() => setTyped((now) => (now === value ? null : now)));
            }}
          />
        )}
      </Field>
      <span class={styles['badge']}>
        <EnvironmentBadge environment={environment} />
      </span>
      <Button label={translate('removeAccount', { name: nameOf(account) })} onClick={() => dialog.current?.showModal()}>
        {translate('remove')}
      </Button>
      <div id={factsId} class={styles['facts']}>
        <p>
          {site} · {translate('keyEnding', { ending: keyEnding })}
        </p>
        <p class={styles['limit']} role="status">
          {isFull ? translate('accountNameMost', { max: MAX_NAME }) : ''}
        </p>
      </div>
      <dialog ref={dialog} class={styles['dialog']} aria-label={translate('remove')}>
        <p>{translate('removeSure', { name: nameOf(account) })}</p>
        <div class={styles['actions']}>
          <Button onClick={() => dialog.current?.close()}>{translate('cancel')}</Button>
          <Button
            kind="danger"
            onClick={() => {
              // Should it fail, the page says so, and not from under a question.
              dialog.current?.close();
              onRemove(id);
            }}
          >
            {translate('remove')}
          </Button>
        </div>
      </dialog>
    </li>
  );
}
