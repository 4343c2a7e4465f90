import { apiDetail, explainFailure } from '../../utils/i18n/explain-failure.ts';
import type { TextKey } from '../../utils/i18n/translate.ts';
import { tellRemote, type LinkEvent } from '../../utils/surfaces/link-list.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './link-details.module.css';

const TEXTS = {
  written: 'listWritten',
  post_sent: 'listPostSent',
  post_answered: 'listPostAnswered',
  get_answered: 'listGetAnswered',
  payment_seen: 'listPaymentSeen',
  cancel_asked: 'listCancelAsked',
  patch_answered: 'listPatchAnswered',
  replaced: 'listReplacedEvent',
  given_up: 'listGivenUp',
  restored: 'listRestoredEvent',
} as const satisfies Record<LinkEvent['kind'], TextKey>;

/** What the API calls an order, where that is about an attempt to pay and not about the link. */
const WORDS: Readonly<Record<string, TextKey>> = {
  not_opened: 'word_not_opened',
  initialized: 'word_initialized',
  declined: 'word_declined',
  void: 'word_void',
  expired: 'word_expired',
};

function wordFor(status: string): TextKey {
  return (Object.hasOwn(WORDS, status) ? WORDS[status] : undefined) ?? `status_${tellRemote(status)}`;
}

/** All that was asked of MultiSafepay and answered, the newest first. No request's own text is kept, so no secret is here. */
export function LinkHistory({ events }: { events: readonly LinkEvent[] }) {
  const { translate, language } = useLocale();
  if (events.length === 0) return null;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <section class={styles['history']}>
      <h3>{translate('listHistory')}</h3>
      <ol>
        {events.toReversed().map(({ at, kind, status, failure }, index) => (
          <li key={index}>
            <time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>
            <span>
              {translate(TEXTS[kind])}
              {status !== undefined && `: ${translate(wordFor(status))} (${status})`}
              {failure !== undefined && <small>{apiDetail(failure) ?? explainFailure(failure, translate)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
