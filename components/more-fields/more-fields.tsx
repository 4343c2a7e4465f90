import { MoreInputs } from '../later/later-views.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './more-fields.module.css';
import type { MoreInputsProps } from './more-inputs.tsx';

export type MoreFieldsProps = MoreInputsProps & {
  /** Opened for the first time: now the payment methods are worth asking for. */
  readonly onOpen: () => void;
};

/** What most links do not need. The form opens it when something in it has to be put right. */
export function MoreFields({ onOpen, ...inputs }: MoreFieldsProps) {
  const { translate } = useLocale();
  return (
    <details class={styles['more']} onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary>{translate('more')}</summary>
      <MoreInputs {...inputs} />
    </details>
  );
}
