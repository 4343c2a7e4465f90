import type { TextKey, Translate } from '../../utils/i18n/translate.ts';
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
  return <p role="status">{said === null ? '' : say(said, translate)}</p>;
}

function say({ what, count, status }: Said, translate: Translate): string {
  if (status !== undefined) return translate('listCopiedOver', { status: translate(`status_${status}`) });
  return translate(TEXTS[what], { count });
}
