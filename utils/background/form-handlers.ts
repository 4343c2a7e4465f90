import { listAccounts } from '../accounts/account-store.ts';
import { keepPersonsFields, newDraft, USUAL_CURRENCY, type Draft } from '../draft/draft.ts';
import type { Selection } from '../draft/draft-slots.ts';
import { generateOrderId } from '../draft/order-id.ts';
import { ok } from '../errors/result.ts';
import { isSettled, type LinkRecord } from '../links/link.ts';
import { viewLink, type LinkView } from '../links/link-view.ts';
import type { Handlers } from '../messages/router.ts';
import { lookIn } from './keep-watch.ts';
import type { BackgroundPorts, Tab } from './ports.ts';
import { knownSite } from './site-handlers.ts';

type FormMessage = 'form.open' | 'draft.save' | 'draft.close';

/** What the form asks of the background before there is a link. */
export function formHandlers(ports: BackgroundPorts): Pick<Handlers<'background'>, FormMessage> {
  return {
    async 'form.open'({ tabId }) {
      ports.afterAnswer(() => lookIn(ports));
      // The person waits for all of it, so nothing waits that need not.
      const [news, accounts, tab, selected, kept, fresh] = await Promise.all([
        seeNews(ports),
        listAccounts(ports.accountSlots.accounts),
        tabId === null ? null : ports.getTab(tabId),
        ports.selectionOf(tabId).read(),
        ports.draftOf(tabId).read(),
        startDraft(ports),
      ]);
      const selection = isOfPage(selected, tabId, tab) ? selected : null;
      const [{ draft, link, isNew }, site] = await Promise.all([
        openDraft(ports, { kept, fresh, tab, hasSelection: selection !== null }),
        knownSite(ports, tab?.url),
      ]);
      const account = accounts.find(({ id }) => id === draft.accountId) ?? accounts[0];
      return ok({
        accounts,
        draft: { ...draft, accountId: account?.id ?? null },
        link: link === null ? null : viewLink(link, ports.now()),
        selection,
        shouldRead: isNew && selection === null && tabId !== null,
        site,
        replaced: await viewReplaced(ports, draft),
        news,
      });
    },
    async 'draft.save'({ tabId, draft }) {
      // The form has made a draft of the selection that waited for it.
      await ports.selectionOf(tabId).clear();
      return ports.draftOf(tabId).write(draft);
    },
    async 'draft.close'({ tabId }) {
      await ports.draftOf(tabId).clear();
      await ports.selectionOf(tabId).clear();
      return ok(null);
    },
  };
}

async function viewReplaced({ ledger, now }: BackgroundPorts, { replaces }: Draft): Promise<LinkView | null> {
  const record = replaces === null ? null : await ledger.get(replaces);
  return record === null ? null : viewLink(record, now());
}

/** A new draft with the account and currency of the last link. */
async function startDraft(ports: BackgroundPorts): Promise<Draft> {
  const usual = await ports.usual.read();
  return newDraft({
    intentId: ports.newId(),
    accountId: usual?.accountId ?? null,
    currency: usual?.currency ?? USUAL_CURRENCY,
    orderId: generateOrderId(new Date(ports.now()), ports.random),
  });
}

/** Payments that the person has not seen, newest first; what else the badge told of is seen with them. */
async function seeNews({ ledger, now, setBadge }: BackgroundPorts): Promise<LinkView[]> {
  const news = (await ledger.listNews()).map((record) => viewLink(record, now()));
  await setBadge(news.length);
  return news;
}

/** Whether a selection that waits for the form of a tab is of the page in it: one of another page is not meant any more. */
function isOfPage(selection: Selection | null, tabId: number | null, tab: Tab | null): boolean {
  return selection !== null && (selection.url === '' || tabId === null || !hasMoved(tab, selection.url));
}

type Found = {
  readonly kept: Draft | null;
  readonly fresh: Draft;
  readonly tab: Tab | null;
  readonly hasSelection: boolean;
};

/** `isNew`: nothing was read into it yet. */
type Opened = { readonly draft: Draft; readonly link: LinkRecord | null; readonly isNew: boolean };

/**
 * The draft kept for a tab, and its link if there is one, or a new draft. What a person typed stays until they are done
 * with it; what was read, and the link that was made of it, belong to the page in the tab.
 */
async function openDraft(ports: BackgroundPorts, { kept, fresh, tab, hasSelection }: Found): Promise<Opened> {
  if (kept === null) return { draft: fresh, link: null, isNew: true };
  const link = await ports.ledger.get(kept.intentId);
  const isElsewhere = kept.page !== null && hasMoved(tab, kept.page.url);
  if (link !== null) {
    const isDone = hasSelection || (isElsewhere && isSettled(link.state));
    return isDone ? { draft: fresh, link: null, isNew: true } : { draft: kept, link, isNew: false };
  }
  // What was just selected is what is meant now.
  if (hasSelection) return { draft: keepPersonsFields(kept, fresh, ['amount', 'currency']), link: null, isNew: true };
  return { draft: isElsewhere ? keepPersonsFields(kept, fresh) : kept, link: null, isNew: isElsewhere };
}

/** Whether a tab shows another page. A browser tells the address only of tabs that the person asked about. */
function hasMoved(tab: Tab | null, url: string): boolean {
  return tab !== null && tab.url !== undefined && tab.url !== url;
}
