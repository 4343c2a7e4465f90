import type { Draft } from '../../utils/draft/draft.ts';
import { explainFailure } from '../../utils/i18n/explain-failure.ts';
import type { TextKey } from '../../utils/i18n/translate.ts';
import type { PageReading } from '../../utils/surfaces/link-form.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './page-note.module.css';

const KINDS: Partial<Record<NonNullable<Draft['page']>['kind'], TextKey>> = {
  paid: 'pagePaid',
  receipt: 'pagePaid',
  'credit-note': 'pageCreditNote',
  quote: 'pageQuote',
  list: 'pageList',
};

/** What the page turned out to be, where that is not simply an invoice. */
export function PageNote({ reading, draft }: { reading: PageReading; draft: Draft }) {
  const { translate } = useLocale();
  const warning = draft.page === null ? undefined : KINDS[draft.page.kind];
  if (warning !== undefined) return <p class={styles['warning']}>{translate(warning)}</p>;
  return (
    <p class={styles['note']} role="status">
      {describe()}
    </p>
  );

  function describe(): string {
    if (reading === 'reading') return translate('readingPage');
    if (reading === 'nothing') return draft.fields.amount === '' ? translate('pageNothing') : '';
    return typeof reading === 'object' ? explainFailure(reading, translate) : '';
  }
}
