import { useState } from 'preact/hooks';
import type { Choice } from '../../utils/draft/draft.ts';
import { Button } from '../button/button.tsx';
import { useLocale } from '../locale/locale.ts';
import { usePointing } from '../pointing/pointing.ts';
import styles from './choices.module.css';

export type ChoicesProps = {
  /** What is asked. */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** A candidate as people read it. */
  readonly show: (text: string) => string;
  /** What a candidate is, in a few words: where it stands, or its full name. */
  readonly explain: (choice: Choice) => string;
  /** Whether two of them stand beside each other. */
  readonly isShort?: boolean;
  readonly onChoose: (text: string) => void;
  /** Up from the first candidate. */
  readonly onLeave: () => void;
};

const MAX_SHOWN = 6;

/** What a field may be: one press away with the mouse, and with the keyboard down, and Enter. */
export function Choices({ label, choices, show, explain, isShort = false, onChoose, onLeave }: ChoicesProps) {
  const { translate } = useLocale();
  const [isOpen, setOpen] = useState(false);
  if (choices.length === 0) return null;
  const shown = isOpen || choices.length <= MAX_SHOWN ? choices : choices.slice(0, MAX_SHOWN - 1);

  function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = buttons.findIndex((button) => button === event.target) + step;
    if (next < 0) onLeave();
    else buttons[next]?.focus();
  }

  return (
    <div
      class={`${styles['choices']} ${isShort ? styles['short'] : ''}`}
      role="group"
      aria-label={label}
      onKeyDown={walk}
    >
      <p class={styles['label']}>
        {label} <kbd>↓</kbd>
      </p>
      {shown.map((choice) => (
        <Candidate
          key={choice.text}
          choice={choice}
          value={show(choice.text)}
          meaning={explain(choice)}
          onChoose={onChoose}
        />
      ))}
      {shown.length < choices.length && (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {translate('chooseMore', { count: choices.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

type CandidateProps = {
  readonly choice: Choice;
  readonly value: string;
  readonly meaning: string;
  readonly onChoose: (text: string) => void;
};

function Candidate({ choice, value, meaning, onChoose }: CandidateProps) {
  const pointing = usePointing<HTMLButtonElement>(choice.evidence);
  return (
    <button
      {...pointing}
      type="button"
      class={styles['candidate']}
      value={choice.text}
      title={choice.evidence?.text}
      onClick={() => onChoose(choice.text)}
    >
      <span class={styles['value']}>{value}</span> <span class={styles['meaning']}>{meaning}</span>
    </button>
  );
}
