import type { ComponentChildren } from 'preact';
import type { Origin } from '../../utils/draft/draft.ts';
import type { Failure } from '../../utils/errors/result.ts';
import { usePointing } from '../pointing/pointing.ts';
import { FieldNote } from './field-note.tsx';
import styles from './field.module.css';

export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly problem?: Failure | undefined;
  readonly origin?: Origin | undefined;
  /** What else is to be known of its value. */
  readonly remark?: string;
  /** Whether pages usually say it: then its note has a line from the start, and what is below stays where it is. */
  readonly isUsuallyRead?: boolean;
  /** The id of the note that goes with it, where that stands elsewhere. */
  readonly noteId?: string;
  /** The control; it takes `describedBy` and `invalid` so that its message is announced with it. */
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
};

export type ControlAttributes = {
  readonly id: string;
  readonly class: string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
};

/** A label, its control, and below it what is wrong or where the value comes from; it points there on the page. */
export function Field({ id, label, problem, origin, remark, isUsuallyRead = false, noteId, children }: FieldProps) {
  const pointing = usePointing<HTMLDivElement>(origin?.evidence);
  const ownNote = `${id}-note`;
  return (
    <div class={styles['field']} {...pointing}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      {children({
        id,
        class: styles['input'],
        'aria-invalid': problem !== undefined,
        'aria-describedby': noteId ?? ownNote,
      })}
      {noteId === undefined && (
        <div class={isUsuallyRead ? styles['line'] : undefined}>
          <FieldNote id={ownNote} problem={problem} origin={origin} remark={remark} />
        </div>
      )}
    </div>
  );
}
