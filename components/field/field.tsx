import type { ComponentChildren } from 'preact';
import type { Evidence, Origin } from '../../utils/draft/draft.ts';
import type { Failure } from '../../utils/errors/result.ts';
import { explainFailure } from '../../utils/i18n/explain-failure.ts';
import type { TextKey } from '../../utils/i18n/translate.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './field.module.css';

export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly problem?: Failure | undefined;
  readonly origin?: Origin | undefined;
  /** The control; it takes `describedBy` and `invalid` so that its message is announced with it. */
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
};

export type ControlAttributes = {
  readonly id: string;
  readonly class: string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
};

/** A label, its control, and below it what is wrong or where the value comes from. */
export function Field({ id, label, problem, origin, children }: FieldProps) {
  const { translate } = useLocale();
  const noteId = `${id}-note`;
  return (
    <div class={styles['field']}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      {children({ id, class: styles['input'], 'aria-invalid': problem !== undefined, 'aria-describedby': noteId })}
      <div id={noteId}>
        {problem !== undefined && (
          <p class={styles['problem']} role="alert">
            {explainFailure(problem, translate)}
          </p>
        )}
        {problem === undefined && origin?.evidence !== undefined && (
          <Source evidence={origin.evidence} isProven={origin.certainty === 'exact'} />
        )}
      </div>
    </div>
  );
}

const SENTENCES: Readonly<Partial<Record<Evidence['source'], TextKey>>> = {
  selection: 'readFromSelection',
  'json-ld': 'readFromData',
  microdata: 'readFromData',
};

/** The words of the page; the label comes with them where it stood elsewhere. The labels of data are for programs. */
function quote({ source, text, label }: Evidence): string {
  const isShown = label !== undefined && source === 'label' && !text.toLowerCase().includes(label.toLowerCase());
  return isShown ? `${label} ${text}` : text;
}

/** A filled dot stands for proven, a ring for a single plain statement of the page. */
function Source({ evidence, isProven }: { evidence: Evidence; isProven: boolean }) {
  const { translate } = useLocale();
  const sentence = translate(SENTENCES[evidence.source] ?? 'readFrom', { text: quote(evidence) });
  const look = isProven ? styles['source'] : `${styles['source']} ${styles['likely']}`;
  return (
    <p class={look} title={sentence}>
      {sentence}
    </p>
  );
}
