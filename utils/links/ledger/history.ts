import type { LinkRecord } from '../link.ts';
import type { LinkEvent } from './link-event.ts';

/** A link's history from its beginning. `events`: what the book has of it. */
export function historyOf({ id, createdAt }: LinkRecord, events: readonly LinkEvent[]): readonly LinkEvent[] {
  if (events.some(({ kind }) => kind === 'written')) return events;
  return [{ linkId: id, at: createdAt, kind: 'written' }, ...events];
}
