import type { ComponentChildren } from 'preact';
import styles from './page-frame.module.css';

export type PageFrameProps = { readonly title: string; readonly children: ComponentChildren };

/** A page of ours in a tab. */
export function PageFrame({ title, children }: PageFrameProps) {
  return (
    <main class={styles['page']}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
