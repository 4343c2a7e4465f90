import type { ComponentChildren } from 'preact';
import styles from './page-frame.module.css';

export type PageFrameProps = {
  readonly title: string;
  readonly wide?: boolean;
  /** Beside the title. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A page of ours in a tab. */
export function PageFrame({ title, wide = false, actions, children }: PageFrameProps) {
  return (
    <main class={`${styles['page']} ${wide ? styles['wide'] : ''}`}>
      <header class={styles['head']}>
        <h1>{title}</h1>
        {actions}
      </header>
      {children}
    </main>
  );
}
