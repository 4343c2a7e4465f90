import type { Account } from '../accounts/account.ts';
import { connectAccount, type AccountSlots } from '../accounts/connect-account.ts';
import type { Result } from '../errors/result.ts';
import { createLink, type CreateFailure } from '../links/create-link.ts';
import type { LinkRecord } from '../links/link.ts';
import type { LinkPorts } from '../links/ports.ts';
import { refreshLinks } from '../links/refresh-links.ts';
import { settleLinks, stepLink, type Settled } from '../links/settle-links.ts';
import type { Intent } from '../links/transitions.ts';
import type { Gateway } from '../multisafepay/client.ts';
import { createCall, type Fetch } from '../multisafepay/http.ts';
import { createClientFor, type ReadyPorts } from './client-for.ts';

/** What the work with the API needs from the rest of the background. */
export type ApiPorts = ReadyPorts &
  Pick<LinkPorts, 'ledger' | 'lock' | 'now'> & {
    readonly slots: AccountSlots;
    readonly fetch: Fetch;
    readonly closeStorage: () => Promise<void>;
  };

/** Everything that may end in a request to MultiSafepay. It is loaded at its first use. */
export type ApiWork = {
  create(intent: Intent): Promise<Result<LinkRecord, CreateFailure>>;
  /** See `stepLink`, `settleLinks` and `refreshLinks`. */
  step(id: string): Promise<Settled>;
  settle(): Promise<LinkRecord[]>;
  refresh(records: readonly LinkRecord[]): Promise<{ failed: number }>;
  listGateways(accountId: string): Promise<Result<Gateway[]>>;
  connect(): Promise<Result<Account>>;
};

export function openApiWork(ports: ApiPorts): ApiWork {
  const call = createCall(ports.fetch);
  const links: LinkPorts = { ...ports, clientFor: createClientFor(call, ports) };
  return {
    create: (intent) => createLink(links, intent),
    step: (id) => stepLink(links, id),
    settle: () => settleLinks(links),
    refresh: (records) => refreshLinks(links, records),
    async listGateways(accountId) {
      const client = await links.clientFor(accountId);
      return client.ok ? client.value.listGateways() : client;
    },
    connect: () => connectAccount({ ...ports, call }),
  };
}
