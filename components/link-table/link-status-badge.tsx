import type { LinkStatus } from '../../utils/surfaces/link-list.ts';
import { useLocale } from '../locale/locale.ts';
import styles from './link-status-badge.module.css';

/** How a link stands, in a word. */
export function LinkStatusBadge({ status }: { status: LinkStatus }) {
  const { translate } = useLocale();
  return <span class={`${styles['status']} ${styles[status] ?? ''}`}>{translate(`status_${status}`)}</span>;
}
