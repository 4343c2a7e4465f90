import type { Origin } from '../../utils/draft/draft.ts';
import type { Failure } from '../../utils/errors/result.ts';
import { explainFailure } from '../../utils/i18n/explain-failure.ts';
import { useLocale } from '../locale/locale.ts';
import { showLater } from '../later/show-later.tsx';
import styles from './field.module.css';

/** Until a page has been read there is no source to be named. */
export const sources = import('../source/source.tsx');
const Source = showLater(sources.then((view) => view.Source));

export type FieldNoteProps = {
  readonly id: string;
  readonly problem?: Failure | undefined;
  readonly origin?: Origin | undefined;
  readonly remark?: string | undefined;
  /** Whose source it is, where that does not go without saying. */
  readonly subject?: string | undefined;
  readonly onForget?: (() => void) | undefined;
};

/** What is wrong with a field, or else where its value comes from. */
export function FieldNote({ id, problem, origin, remark = '', subject, onForget }: FieldNoteProps) {
  const { translate } = useLocale();
  const { evidence } = origin ?? {};
  return (
    <div id={id}>
      {problem !== undefined && (
        <p class={styles['problem']} role="alert">
          {explainFailure(problem, translate)}
        </p>
      )}
      {problem === undefined && origin !== undefined && evidence !== undefined && (
        <Source origin={{ ...origin, evidence }} subject={subject} onForget={onForget} />
      )}
      {problem === undefined && remark !== '' && <p class={styles['remark']}>{remark}</p>}
    </div>
  );
}
