import { listAccounts } from '../accounts/account-store.ts';
import { isTouched, newDraft, type Draft } from '../draft/draft.ts';
import { hasReadFields } from '../draft/fill-draft.ts';
import { generateOrderId } from '../draft/order-id.ts';
import { ok } from '../errors/result.ts';
import { viewLink } from '../links/link-view.ts';
import type { Handlers } from '../messages/router.ts';
import type { BackgroundPorts } from './ports.ts';
import { readTab } from './read-tab.ts';

type FormMessage = 'form.open' | 'page.read' | 'draft.save' | 'draft.close';

/** What the form asks of the background before there is a link. */
export function formHandlers(ports: BackgroundPorts): Pick<Handlers<'background'>, FormMessage> {
  return {
    async 'form.open'({ tabId }) {
      await ports.clearBadge();
      const accounts = await listAccounts(ports.accountSlots.accounts);
      const selection = await ports.selectionOf(tabId).read();
      await ports.selectionOf(tabId).clear();
      // What was just selected is what is meant now.
      const kept = selection === null ? await keptDraft(ports, tabId) : null;
      const draft = kept ?? (await startDraft(ports));
      const link = kept === null ? null : await ports.ledger.get(kept.intentId);
      const account = accounts.find(({ id }) => id === draft.accountId) ?? accounts[0];
      return ok({
        accounts,
        draft: { ...draft, accountId: account?.id ?? null },
        link: link === null ? null : viewLink(link, ports.now()),
        selection,
        shouldRead: kept === null && selection === null && tabId !== null,
      });
    },
    async 'page.read'({ tabId }) {
      return readTab(ports, tabId);
    },
    async 'draft.save'({ tabId, draft }) {
      return ports.draftOf(tabId).write(draft);
    },
    async 'draft.close'({ tabId }) {
      await ports.draftOf(tabId).clear();
      return ok(null);
    },
  };
}

/** A new draft with the account and currency of the last link. */
async function startDraft(ports: BackgroundPorts): Promise<Draft> {
  const usual = await ports.usual.read();
  return newDraft({
    intentId: ports.newId(),
    accountId: usual?.accountId ?? null,
    currency: usual?.currency ?? 'EUR',
    orderId: generateOrderId(new Date(ports.now()), ports.random),
  });
}

/**
 * The draft kept for a tab, if it still says something: what a person typed stays until they are done with it, what was
 * only read stays while the tab shows the same page.
 */
async function keptDraft(ports: BackgroundPorts, tabId: number | null): Promise<Draft | null> {
  const draft = await ports.draftOf(tabId).read();
  if (draft === null || isTouched(draft)) return draft;
  if ((await ports.ledger.get(draft.intentId)) !== null) return draft;
  if (!hasReadFields(draft) || tabId === null) return null;
  const tab = await ports.getTab(tabId);
  return tab !== null && (tab.url === undefined || tab.url === draft.page?.url) ? draft : null;
}
