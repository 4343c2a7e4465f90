import { viewLink } from '../links/link-view.ts';
import type { LinkRecord } from '../links/link.ts';
import type { BackgroundPorts } from './ports.ts';

const MAX_COPY_AGE_MS = 2 * 60_000;

/**
 * A link whose form was closed before it came: it goes to the clipboard all the same, and the person is told. `isSeen`: a
 * form was open when the link came, and copies it.
 */
export async function deliverUnseen(
  ports: BackgroundPorts,
  record: LinkRecord,
  isSeen: Promise<boolean> = ports.isFormOpen(record.id),
): Promise<void> {
  if ((await isSeen) || record.state !== 'created' || record.paymentUrl === null) return;
  // After a while the person copies other things: then the list is the better place.
  const isFresh = ports.now() - record.createdAt < MAX_COPY_AGE_MS;
  const copied = isFresh && (await ports.copy(record.paymentUrl)).ok;
  await ports.notify.made(viewLink(record, ports.now()), copied);
}
