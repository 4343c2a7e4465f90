import type { ComponentChildren } from 'preact';
import type { Failure } from '../../utils/errors/result.ts';
import { apiDetail, explainFailure } from '../../utils/i18n/explain-failure.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './failure-note.module.css';

/** What happened, what was kept, what to do next; the API's own words small below, and what can be done as buttons. */
export function FailureNote({ failure, children }: { failure: Failure; children?: ComponentChildren }) {
  const { translate } = useLocale();
  const detail = apiDetail(failure);
  return (
    <div class={styles['note']} role="alert">
      <p>{explainFailure(failure, translate)}</p>
      {detail !== null && <p class={styles['detail']}>{translate('apiSaid', { detail })}</p>}
      {children !== undefined && <div class={styles['actions']}>{children}</div>}
    </div>
  );
}
