import type { Evidence, Origin } from '../../utils/draft/draft.ts';
import type { TextKey } from '../../utils/i18n/translate.ts';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { useLocale } from '../locale/locale.ts';
import { quote } from './quote.ts';
import styles from './source.module.css';

export type SourceProps = {
  readonly origin: Origin & { readonly evidence: Evidence };
  readonly subject?: string | undefined;
  /** Takes back what was learnt of the site, where the value was read by it. */
  readonly onForget?: (() => void) | undefined;
};

const SENTENCES: Readonly<Partial<Record<Evidence['source'], TextKey>>> = {
  selection: 'readFromSelection',
  'json-ld': 'readFromData',
  microdata: 'readFromData',
  email: 'readFromData',
  title: 'readFromTitle',
};

/**
 * Where a value comes from, in one short line: a tick where the page proves it, an eye where it says it once, a person
 * where they chose it.
 */
export function Source({ origin, subject, onForget }: SourceProps) {
  const { translate } = useLocale();
  const { evidence } = origin;
  const sentence = translate(sentenceOf(origin), { text: quote(evidence) });
  const mark = origin.kind === 'chosen' || origin.byHabit === true ? 'person' : isSure(origin) ? 'check' : 'eye';
  return (
    <div class={styles['source']}>
      <Icon name={mark} />
      <p title={evidence.text}>
        {subject !== undefined && <b>{subject}</b>} {sentence}
      </p>
      {origin.byHabit === true && onForget !== undefined && (
        <Button kind="quiet" onClick={onForget}>
          {translate('forget')}
        </Button>
      )}
    </div>
  );
}

function isSure({ certainty }: Origin): boolean {
  return certainty === 'exact';
}

function sentenceOf(origin: SourceProps['origin']): TextKey {
  if (origin.kind === 'chosen') return 'readChosen';
  if (origin.byHabit === true) return 'readByHabit';
  if (origin.inData === true) return 'readFromBoth';
  const { source } = origin.evidence;
  return isSure(origin) && source === 'label' ? 'readProven' : (SENTENCES[source] ?? 'readFrom');
}
