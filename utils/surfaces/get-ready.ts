import { apiOrigin } from '../multisafepay/environment.ts';
import type { LinkFormState } from './link-form-state.ts';

/**
 * Once a form can be sent, the browser opens a connection to the API of its account, so that the person need not wait for
 * that later. Nothing is sent through it before they ask for their link.
 */
export function getReady({ accounts, draft, money }: LinkFormState, preconnect: (origin: string) => void): void {
  const account = accounts.find(({ id }) => id === draft?.accountId);
  if (money !== null && account !== undefined) preconnect(apiOrigin(account.environment));
}
