import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './button.module.css';

export type ButtonProps = {
  readonly children: ComponentChildren;
  /** `danger`: does what cannot be undone, after it was asked. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly wide?: boolean;
  readonly disabled?: boolean;
  /** Takes the focus whenever it appears; `autofocus` works once per page only. */
  readonly focusOnShow?: boolean;
  /** What a screen reader says instead of its text, where that is short and there are many of it. */
  readonly label?: string;
  /** −1 where the keyboard comes to it another way. */
  readonly tabIndex?: number;
  readonly onClick?: () => void;
};

export function Button({
  children,
  kind = 'plain',
  type = 'button',
  wide = false,
  disabled = false,
  focusOnShow = false,
  label,
  tabIndex = 0,
  onClick,
}: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focusOnShow) button.current?.focus();
  }, [focusOnShow]);
  const look = [styles['button'], styles[kind], wide ? styles['wide'] : ''].join(' ');
  return (
    <button
      ref={button}
      type={type}
      class={look}
      disabled={disabled}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
