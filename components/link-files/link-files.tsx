import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../utils/errors/result.ts';
import { decimalSeparatorOf, exportLinks, exportPayments, startOfDay } from '../../utils/surfaces/link-files.ts';
import { restoreBackup, saveBackup, type Restored } from '../../utils/surfaces/link-files.ts';
import type { LinkList } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { FailureNote } from '../failure-note/failure-note.tsx';
import { LinkDialog } from '../link-dialog/link-dialog.tsx';
import { ListField } from '../list-field/list-field.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-files.module.css';
import { PaymentsForm } from './payments-form.tsx';
import { RestoreButton } from './restore-button.tsx';

export type LinkFilesProps = {
  readonly list: LinkList;
  readonly nameOf: (accountId: string) => string;
  readonly onClose: () => void;
};

/** Everything that leaves the list as a file, or comes back as one. One thing at a time. */
export function LinkFiles({ list, nameOf, onClose }: LinkFilesProps) {
  const { translate, language } = useLocale();
  const [decimal, setDecimal] = useState(decimalSeparatorOf(language));
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const state = list.state.value;
  const texts = {
    translate,
    account: nameOf,
    status: (status: Parameters<typeof statusKey>[0]) => translate(statusKey(status)),
    environment: (one: 'test' | 'live') => translate(one === 'test' ? 'environmentTest' : 'environmentLive'),
  };

  /** Runs a task, says how far it is and what came of it. */
  async function work<Value>(task: () => Promise<Result<Value>>, outcome: (value: Value) => string): Promise<void> {
    setBusy(true);
    setFailure(null);
    setSaid(translate('listWorking'));
    const done = await task();
    setBusy(false);
    setSaid(done.ok ? outcome(done.value) : '');
    if (!done.ok) setFailure(done.error);
  }

  const restored = (one: Restored) =>
    one.kind === 'restored'
      ? translate('listRestored', one)
      : translate(one.kind === 'newer' ? 'listNewerBackup' : 'listNoBackup');

  return (
    <LinkDialog title={translate('listFiles')} onClose={onClose}>
      <section class={styles['part']}>
        <h3>{translate('listSheet')}</h3>
        <p>{translate('listSheetText', { count: state.shown.length.toLocaleString(language) })}</p>
        <div class={styles['line']}>
          <ListField label={translate('listDialect')}>
            <select value={decimal} onChange={({ currentTarget }) => setDecimal(currentTarget.value as ',' | '.')}>
              <option value=",">1.234,50</option>
              <option value=".">1,234.50</option>
            </select>
          </ListField>
          <Button
            disabled={isBusy || state.phase !== 'ready'}
            onClick={() => {
              exportLinks(list, decimal, texts);
              setSaid(translate('listSaved'));
            }}
          >
            {translate('listSave')}
          </Button>
        </div>
      </section>
      <PaymentsForm
        now={list.ports.now()}
        accounts={state.accounts.map(({ id }) => ({ id, name: nameOf(id) }))}
        isDisabled={isBusy || state.phase !== 'ready'}
        onSave={({ from, until, accountId }) => {
          const period = {
            from: startOfDay(from, 0) ?? 0,
            // The last moment of the day: the API takes both ends in.
            until: (startOfDay(until, 1) ?? list.ports.now()) - 1,
            accountId,
          };
          void work(
            () =>
              exportPayments(list, period, decimal, texts, (count) =>
                setSaid(translate('listPaymentsRead', { count })),
              ),
            (payments) => translate('listPaymentsDone', payments),
          );
        }}
      />
      <section class={styles['part']}>
        <h3>{translate('listBackup')}</h3>
        <p>{translate('listBackupText')}</p>
        <div class={styles['line']}>
          <Button
            disabled={isBusy || state.phase !== 'ready'}
            onClick={() =>
              void work(
                () => saveBackup(list),
                () => translate('listSaved'),
              )
            }
          >
            {translate('listSave')}
          </Button>
          <RestoreButton
            isDisabled={isBusy || state.phase !== 'ready'}
            onFile={(file) =>
              void work(
                async () =>
                  restoreBackup(list, await file.text(), (count) => setSaid(translate('listRestoring', { count }))),
                restored,
              )
            }
          />
        </div>
      </section>
      <p role="status" class={styles['said']}>
        {said}
      </p>
      {failure !== null && <FailureNote failure={failure} />}
    </LinkDialog>
  );
}

function statusKey<Status extends LinkList['state']['value']['shown'][number]['status']>(status: Status) {
  return `status_${status}` as const;
}
