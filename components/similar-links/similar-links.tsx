import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatMoney } from '../../utils/money/money.ts';
import type { LinkFormState, LinkView } from '../../utils/surfaces/link-form.ts';
import { Button } from '../button/button.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './similar-links.module.css';

export type SimilarLinksProps = {
  readonly state: LinkFormState;
  readonly onCopy: (id: string) => void;
  readonly onReplace: (id: string) => void;
  readonly onMakeAnyway: () => void;
};

/** Links for the same thing, open or paid already: copy one, make the new one in its place, or make another. */
export function SimilarLinks({ state, onCopy, onReplace, onMakeAnyway }: SimilarLinksProps) {
  const { translate } = useLocale();
  const { similar, mustChoose } = state;
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The button that these stand in for makes way, and may have had the focus.
    const madeWay = document.activeElement?.matches('[hidden] [type="submit"]') === true;
    if (mustChoose || madeWay) section.current?.querySelector('button')?.focus();
  }, [mustChoose, state.stopped]);
  if (similar.length === 0) return null;
  return (
    <section ref={section} class={styles['note']} role={mustChoose ? 'alert' : 'status'}>
      <p>{translate(mustChoose ? 'similarAsked' : 'similarOpen')}</p>
      {similar.map((link) => (
        <div key={link.id} class={styles['link']}>
          <Describe link={link} />
          <span class={styles['actions']}>
            {isOpen(link) && (
              <Button kind="primary" onClick={() => onCopy(link.id)}>
                {translate('copyThatLink')}
              </Button>
            )}
            {isOpen(link) && <Button onClick={() => onReplace(link.id)}>{translate('replaceIt')}</Button>}
          </span>
        </div>
      ))}
      <Button onClick={onMakeAnyway}>{translate('makeAnother')}</Button>
    </section>
  );
}

/** Only what can still be paid can be sent to a customer, or end. */
function isOpen({ status }: LinkView): boolean {
  return status === 'active' || status === 'opened';
}

function Describe({ link: { order, status, createdAt } }: { link: LinkView }) {
  const { translate, language } = useLocale();
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(createdAt);
  return (
    <span class={styles['what']}>
      <strong>{formatMoney(order.amount, language)}</strong> {order.orderId}
      <span class={styles['quiet']}>
        {translate(`status_${status}`)} · {made}
      </span>
    </span>
  );
}
