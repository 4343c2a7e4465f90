import { isPaid, linkStatus } from '../link-status.ts';
import { nextPoll } from './schedule.ts';
import type { WatchPorts } from './watch-links.ts';
import { planLinks } from './plan-links.ts';

const MOST = 20_000;

/** What a clock that was ahead took for over is looked after again. */
export async function mendSchedule(ports: WatchPorts): Promise<void> {
  const records = await ports.ledger.listOlder(Number.POSITIVE_INFINITY, MOST);
  const dropped = records.filter(
    (record) => record.state === 'created' && record.pollAt === null && !isPaid(linkStatus(record, ports.now())),
  );
  await planLinks(
    ports.ledger,
    dropped.map(({ id }) => id),
    (record) => nextPoll(record, ports.now()),
  );
  const watches = (await ports.watch.read()) ?? [];
  await ports.watch.write(watches.map((watch) => ({ ...watch, heardAt: ports.now(), pausedUntil: null })));
}
