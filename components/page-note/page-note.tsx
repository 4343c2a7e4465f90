import type { Draft } from '../../utils/draft/draft.ts';
import { explainFailure } from '../../utils/i18n/explain-failure.ts';
import type { TextKey, Translate } from '../../utils/i18n/translate.ts';
import type { PageReading } from '../../utils/surfaces/link-form.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './page-note.module.css';

const KINDS: Partial<Record<NonNullable<Draft['page']>['kind'], TextKey>> = {
  paid: 'pagePaid',
  receipt: 'pageReceipt',
  'credit-note': 'pageCreditNote',
  quote: 'pageQuote',
  list: 'pageList',
};

/** What the page turned out to be, where that is not simply an invoice. */
export function PageNote({ draft }: { draft: Draft }) {
  const { translate } = useLocale();
  const warning = draft.page === null ? undefined : KINDS[draft.page.kind];
  return warning === undefined ? null : <p class={styles['warning']}>{translate(warning)}</p>;
}

/** What became of reading the page, where the fields do not say it themselves. */
export function describeReading(reading: PageReading, draft: Draft, translate: Translate): string {
  if (reading === 'reading') return translate('readingPage');
  if (draft.fields.amount !== '') return '';
  if (typeof reading === 'object') return explainFailure(reading, translate);
  return reading === 'nothing' && (draft.page === null || KINDS[draft.page.kind] === undefined)
    ? translate('pageNothing')
    : '';
}
