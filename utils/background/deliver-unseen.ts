import { viewLink } from '../links/link-view.ts';
import type { LinkRecord } from '../links/link.ts';
import type { BackgroundPorts } from './ports.ts';

const MAX_COPY_AGE_MS = 2 * 60_000;

/**
 * A link whose form was closed before it came: it goes to the clipboard all the same, and the person is told. `isSeen`
 * says that a form has shown it, or will; by default that is whether one is open.
 */
export async function deliverUnseen(ports: BackgroundPorts, record: LinkRecord, isSeen?: boolean): Promise<void> {
  if ((isSeen ?? (await ports.isFormOpen(record.id))) || record.state !== 'created' || record.paymentUrl === null)
    return;
  // After a while the person copies other things: then the list is the better place.
  const isFresh = ports.now() - record.createdAt < MAX_COPY_AGE_MS;
  const copied = isFresh && (await ports.copy(record.paymentUrl)).ok;
  await ports.notify.made(viewLink(record, ports.now()), copied);
}
