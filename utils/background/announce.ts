import type { LinkRecord } from '../links/link.ts';
import { viewLink } from '../links/link-view.ts';
import { readSettings } from '../settings/settings.ts';
import type { BackgroundPorts } from './ports.ts';

/** More payments than that at once are told in one notification. */
export const MOST_NOTIFICATIONS = 3;

/**
 * Tells the person of payments: a notification of each, one of all where there are many, and the badge counts them until
 * they are seen. Written down as told only afterwards: a killed worker tells it again rather than never.
 */
export async function announce(ports: BackgroundPorts): Promise<void> {
  const news = await ports.ledger.listNews();
  const untold = news.filter((record) => record.news === 'untold');
  if (untold.length > 0) {
    const { hideNames } = await readSettings(ports.settings);
    const views = untold.map((record) => viewLink(record, ports.now()));
    const isReplaced = new Set(untold.filter(wasEnded).map(({ id }) => id));
    if (views.length > MOST_NOTIFICATIONS) await ports.notify.severalPaid(views);
    else for (const view of views) await ports.notify.paid(view, { hideNames, afterEnd: isReplaced.has(view.id) });
    for (const record of untold) await ports.ledger.write({ ...record, news: 'told' });
  }
  await ports.setBadge(news.length);
}

/** The person looked at the list: nothing in it is news any more. */
export async function markSeen(ports: BackgroundPorts): Promise<void> {
  for (const record of await ports.ledger.listNews()) await ports.ledger.write({ ...record, news: null });
  await ports.setBadge(0);
}

/** It was paid although it had been cancelled or replaced: somebody may have paid twice. */
function wasEnded({ ending, replacedBy }: LinkRecord): boolean {
  return replacedBy !== null || ending !== null;
}
