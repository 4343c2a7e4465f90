import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../button/button.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-dialog.module.css';

export type LinkDialogProps = {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the dialog asks whether to do; without it there is nothing to decide. */
  readonly action?: { readonly text: string; readonly onYes: () => void };
  /** However it was closed: the browser's own dialog gives the focus back to where it was. */
  readonly onClose: () => void;
};

/**
 * A dialog over the list, open as long as it is there. The way back comes first: it is the safe one. An action is something
 * that cannot be undone.
 */
export function LinkDialog({ title, children, action, onClose }: LinkDialogProps) {
  const { translate } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={styles['dialog']}
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => {
        // It closes this, and nothing of what this stands in.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div class={styles['content']}>
        <h2>{title}</h2>
        {children}
        <div class={styles['buttons']}>
          <Button onClick={() => dialog.current?.close()}>
            {translate(action === undefined ? 'listClose' : 'listBack')}
          </Button>
          {action !== undefined && (
            <Button
              kind="danger"
              onClick={() => {
                dialog.current?.close();
                action.onYes();
              }}
            >
              {action.text}
            </Button>
          )}
        </div>
      </div>
    </dialog>
  );
}
