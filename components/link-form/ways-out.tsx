import type { TextKey } from '../../utils/i18n/translate.ts';
import { Button } from '../button/button.tsx';
import { useLocale } from '../locale/locale.ts';
import type { LinkFormProps } from './link-form.tsx';

/** What can be done about a failure, each one press away: allow access, enter the key again, or take the existing link or another order id. */
export function WaysOut({ state, onCopyTaken, onThink, onAllowAccess, onOpenSettings }: LinkFormProps) {
  const { translate } = useLocale();
  if (state.failure?.code === 'key_rejected') {
    return <Button onClick={onOpenSettings}>{translate('settings')}</Button>;
  }
  if (state.failure?.code === 'host_access_missing') {
    return <Button onClick={onAllowAccess}>{translate('allowAccess')}</Button>;
  }
  const { linkId, status, nextOrderId } = state.failure?.details ?? {};
  if (state.failure?.code !== 'order_id_taken' || nextOrderId === undefined) return null;
  return (
    <>
      {status !== undefined && status !== 'active' && <span>{translate(`status_${status}` as TextKey)}</span>}
      {status === 'active' && <Button onClick={() => onCopyTaken(String(linkId))}>{translate('copyThatLink')}</Button>}
      <Button onClick={() => onThink('useOrderId', String(nextOrderId))}>
        {translate('useOrderId', { orderId: nextOrderId })}
      </Button>
    </>
  );
}
