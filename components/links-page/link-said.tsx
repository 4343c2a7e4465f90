import type { TextKey } from '../../utils/i18n/translate.ts';
import type { Said } from '../../utils/surfaces/link-list.ts';
import { useLocale } from '../locale/locale.ts';

const TEXTS = {
  copied: 'copied',
  not_copied: 'error_clipboard_refused',
  cancelled: 'listCancelled',
  cancelling: 'listCancelling',
  erased: 'listErased',
  deleted: 'listDeleted',
} as const satisfies Record<Said['what'], TextKey>;

/** What was just done, seen and announced. */
export function LinkSaid({ said }: { said: Said | null }) {
  const { translate } = useLocale();
  return <p role="status">{said === null ? '' : translate(TEXTS[said.what], { count: said.count })}</p>;
}
