import { formatMoney } from '../../utils/money/money.ts';
import { drawQr, writeQrFile } from '../../utils/surfaces/link-qr.ts';
import type { LinkDetails } from '../../utils/surfaces/link-list.ts';
import { Button } from '../button/button.tsx';
import { EnvironmentBadge } from '../environment-badge/environment-badge.tsx';
import { LinkDialog } from '../link-dialog/link-dialog.tsx';
import { useLocale } from '../locale/locale.ts';
import styles from './link-qr.module.css';

export type LinkQrProps = {
  readonly details: LinkDetails;
  readonly onSave: (name: string, type: string, parts: readonly string[]) => void;
  readonly onClose: () => void;
};

/** A link as a QR code, drawn here: nobody else is asked. */
export function LinkQr({ details, onSave, onClose }: LinkQrProps) {
  const { translate, language } = useLocale();
  const { entry, record } = details;
  const code = drawQr(record.paymentUrl ?? '');
  return (
    <LinkDialog title={translate('listQr')} onClose={onClose}>
      <p>
        {formatMoney(entry.amount, language)} · {entry.orderId} <EnvironmentBadge environment={entry.environment} />
      </p>
      <svg
        class={styles['code']}
        role="img"
        aria-label={`${translate('listQr')}: ${entry.orderId}`}
        viewBox={`0 0 ${code.size} ${code.size}`}
      >
        <path d={code.path} />
      </svg>
      <p>{translate('listQrHint')}</p>
      <div>
        <Button onClick={() => onSave(`qr-${entry.orderId}.svg`, 'image/svg+xml', [writeQrFile(code)])}>
          {translate('listSaveImage')}
        </Button>
      </div>
    </LinkDialog>
  );
}
