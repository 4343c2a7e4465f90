import { listAccounts } from '../accounts/account-store.ts';
import { isPersons, USUAL_CURRENCY } from '../draft/draft.ts';
import { fail, ok } from '../errors/result.ts';
import { viewLink } from '../links/link-view.ts';
import { isSettled, type LinkRecord } from '../links/link.ts';
import type { Handlers } from '../messages/router.ts';
import type { BackgroundPorts } from './ports.ts';
import { learnSite } from './site-handlers.ts';

type LinkMessage = 'link.create' | 'link.settle' | 'link.list' | 'link.refresh' | 'gateway.list';

const NEWEST = 200;
const MAX_COPY_AGE_MS = 2 * 60_000;

/** What the form and the list ask of the background about links. */
export function linkHandlers(ports: BackgroundPorts): Pick<Handlers<'background'>, LinkMessage> {
  const listViews = async () => {
    const records = (await ports.ledger.listNewest(NEWEST)).filter(isWorthListing);
    return records.map((record) => viewLink(record, ports.now()));
  };
  return {
    async 'link.create'({ tabId, draft, order }) {
      const account = (await listAccounts(ports.accountSlots.accounts)).find(({ id }) => id === draft.accountId);
      if (account === undefined) return fail('account_unknown');
      await ports.draftOf(tabId).write(draft);
      await ports.wakeLater(true);
      const intent = { id: draft.intentId, accountId: account.id, environment: account.environment, order };
      const made = await (await ports.api()).create(intent);
      if (!made.ok) return made;
      if (!isSettled(made.value.state)) await ports.wakeLater(true);
      // A page's currency is that page's; only what the person chose is what they usually take.
      const usual = await ports.usual.read();
      const currency = isPersons(draft.origins.currency) ? order.amount.currency : (usual?.currency ?? USUAL_CURRENCY);
      await ports.usual.write({ accountId: account.id, currency });
      await learnSite(ports, tabId, draft);
      await deliverUnseen(ports, made.value);
      return ok(viewLink(made.value, ports.now()));
    },
    async 'link.settle'({ id }) {
      const { record, byThisCall } = await (await ports.api()).step(id);
      if (record === null) return fail('order_unknown');
      // The form that asked may have been closed while this went on.
      if (byThisCall) await deliverUnseen(ports, record);
      return ok(viewLink(record, ports.now()));
    },
    async 'link.list'() {
      return ok(await listViews());
    },
    async 'link.refresh'() {
      const { failed } = await (await ports.api()).refresh(await ports.ledger.listNewest(NEWEST));
      return ok({ links: await listViews(), failed });
    },
    async 'gateway.list'({ accountId }) {
      return (await ports.api()).listGateways(accountId);
    },
  };
}

/** A refused attempt was explained in its form and made nothing; one that was never sent was not explained to anybody. */
function isWorthListing({ state, failure }: LinkRecord): boolean {
  return state !== 'rejected' || failure?.code === 'not_sent';
}

/**
 * Settles what earlier runs left open, and hands over the links that nobody is looking at. Wakes again while something
 * stays open.
 */
export async function settleAll(ports: BackgroundPorts): Promise<void> {
  const isQuiet = async () => (await ports.ledger.listUnsettled()).length === 0;
  if (!(await isQuiet())) {
    for (const record of await (await ports.api()).settle()) await deliverUnseen(ports, record);
    if (!(await isQuiet())) return ports.wakeLater(true);
  }
  await ports.wakeLater(false);
  // A link that was begun in between must not be left without its alarm.
  if (!(await isQuiet())) await ports.wakeLater(true);
}

/** A link whose form was closed before it came: it goes to the clipboard all the same, and the person is told. */
async function deliverUnseen(ports: BackgroundPorts, record: LinkRecord): Promise<void> {
  if (record.state !== 'created' || record.paymentUrl === null) return;
  if (await ports.isFormOpen(record.id)) return;
  // After a while the person copies other things: then the list is the better place.
  const isFresh = ports.now() - record.createdAt < MAX_COPY_AGE_MS;
  const copied = isFresh && (await ports.copy(record.paymentUrl)).ok;
  await ports.notify(viewLink(record, ports.now()), copied);
}
