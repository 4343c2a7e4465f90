import { listAccounts } from '../accounts/account-store.ts';
import { fail, ok } from '../errors/result.ts';
import { createLink } from '../links/create-link.ts';
import { viewLink } from '../links/link-view.ts';
import type { LinkRecord } from '../links/link.ts';
import { refreshLinks } from '../links/refresh-links.ts';
import { settleLink, settleLinks } from '../links/settle-links.ts';
import type { Handlers } from '../messages/router.ts';
import type { BackgroundPorts } from './ports.ts';

type LinkMessage = 'link.create' | 'link.settle' | 'link.list' | 'link.refresh' | 'gateway.list';

const NEWEST = 200;

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
      const made = await createLink(ports, intent);
      if (!made.ok) return made;
      await ports.usual.write({ accountId: account.id, currency: order.amount.currency });
      await deliverUnseen(ports, made.value);
      return ok(viewLink(made.value, ports.now()));
    },
    async 'link.settle'({ id }) {
      const record = await settleLink(ports, id);
      return record === null ? fail('order_unknown') : ok(viewLink(record, ports.now()));
    },
    async 'link.list'() {
      return ok(await listViews());
    },
    async 'link.refresh'() {
      const { failed } = await refreshLinks(ports, await ports.ledger.listNewest(NEWEST));
      return ok({ links: await listViews(), failed });
    },
    async 'gateway.list'({ accountId }) {
      const client = await ports.clientFor(accountId);
      return client.ok ? client.value.listGateways() : client;
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
  for (const record of await settleLinks(ports)) await deliverUnseen(ports, record);
  await ports.wakeLater((await ports.ledger.listUnsettled()).length > 0);
}

/** A link whose form was closed before it came: it goes to the clipboard all the same, and the person is told. */
async function deliverUnseen(ports: BackgroundPorts, record: LinkRecord): Promise<void> {
  if (record.state !== 'created' || record.paymentUrl === null) return;
  if (await ports.isFormOpen(record.id)) return;
  const copied = await ports.copy(record.paymentUrl);
  await ports.notify(viewLink(record, ports.now()), copied.ok);
}
