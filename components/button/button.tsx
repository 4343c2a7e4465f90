import type { ComponentChildren } from 'preact';
import styles from './button.module.css';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onClick?: () => void;
};

export function Button({
  children,
  kind = 'plain',
  type = 'button',
  wide = false,
  disabled = false,
  autoFocus = false,
  onClick,
}: ButtonProps) {
  const look = [styles['button'], styles[kind], wide ? styles['wide'] : ''].join(' ');
  return (
    <button type={type} class={look} disabled={disabled} autoFocus={autoFocus} onClick={onClick}>
      {children}
    </button>
  );
}
