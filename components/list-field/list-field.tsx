import type { ComponentChildren } from 'preact';
import styles from './list-field.module.css';

export type ListFieldProps = {
  readonly label: string;
  /** A share of the line's room; otherwise as wide as what is in it. */
  readonly grows?: 'some' | 'most';
  readonly children: ComponentChildren;
};

/** A field that stands in a line with others, under its name. */
export function ListField({ label, grows, children }: ListFieldProps) {
  return (
    <label class={`${styles['field']} ${grows === undefined ? '' : styles[grows]}`}>
      {label}
      {children}
    </label>
  );
}
