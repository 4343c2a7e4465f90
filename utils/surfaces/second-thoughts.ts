import { checkDraft } from '../draft/check-draft.ts';
import { typeField, withoutHabitual, type Draft } from '../draft/draft.ts';
import type { LinkFormPorts } from './link-form.ts';
import type { LinkFormState } from './link-form-state.ts';

/** The part of a form that this one needs: its state, and ways to change it. */
export type FormKit = {
  readonly ports: LinkFormPorts;
  readonly read: () => LinkFormState;
  readonly update: (change: Partial<LinkFormState>) => void;
  readonly setDraft: (draft: Draft, change?: Partial<LinkFormState>) => void;
  readonly open: () => Promise<void>;
  readonly readPage: () => Promise<void>;
  readonly submit: () => Promise<void>;
};

/** What a person may want after all: not this link, another in its place, or the one that is there already. */
export type SecondThoughts = {
  /** Looks for open links that ask for the same thing as the draft, a moment after it was last changed. */
  lookForSimilar(draft: Draft): void;
  /** The background found one and made nothing: shows it, and leads the eye there. */
  faceSimilar(): Promise<void>;
  makeAnyway(): void;
  /** The order id is taken: the same under another. That there is a link for its number already, the person knows. */
  useOrderId(orderId: string): void;
  replaceSimilar(id: string): void;
  undo(): Promise<void>;
  replace(id: string): Promise<void>;
  keepOld(): void;
  /** Lets go what was learnt of the page's site, and reads the page as if for the first time. */
  forgetSite(): Promise<void>;
};

const PAUSE_MS = 250;

type Free = { readonly accountId: string | null; readonly insteadOf: string; readonly orderId: string };
type Found = { readonly links: LinkFormState['similar']; readonly free: Free };
const NONE: Found = { links: [], free: { accountId: null, insteadOf: '', orderId: '' } };

/** Under another order id it is still for the same invoice. */
function withOrderId(draft: Draft, orderId: string): Draft {
  return { ...typeField(draft, 'orderId', orderId), invoiceNumber: draft.invoiceNumber };
}

export function openSecondThoughts({ ports, read, update, setDraft, open, readPage, submit }: FormKit): SecondThoughts {
  const { send, tabId, decimalSeparator } = ports;
  let lookedFor = '';
  /** What another link can be called, of the account and instead of the order id that it was asked for. */
  let { free } = NONE;

  async function findSimilar(draft: Draft): Promise<Found> {
    const { accountId, invoiceNumber, replaces, anyway, fields } = draft;
    const order = checkDraft(draft, decimalSeparator, ports.usualDescription(fields.orderId));
    if (accountId === null || anyway || !order.ok) return NONE;
    const found = await send('link.similar', { accountId, order: order.value, invoiceNumber, except: replaces });
    if (!found.ok) return NONE;
    const { links, freeOrderId } = found.value;
    return { links, free: { accountId, insteadOf: fields.orderId, orderId: freeOrderId } };
  }

  /** The draft under an order id that no link has had. */
  function underFreeOrderId(): Draft | null {
    const { draft } = read();
    if (draft === null || draft.accountId !== free.accountId) return draft;
    const { orderId } = draft.fields;
    return orderId === free.insteadOf && orderId !== free.orderId ? withOrderId(draft, free.orderId) : draft;
  }

  return {
    lookForSimilar(draft) {
      const { amount, currency, description, orderId, customerName, customerEmail } = draft.fields;
      const wanted = [draft.accountId, amount, currency, description, orderId, customerName, customerEmail];
      const key = JSON.stringify([...wanted, draft.invoiceNumber, draft.replaces, draft.anyway]);
      if (key === lookedFor) return;
      lookedFor = key;
      const look = async () => {
        if (key !== lookedFor) return;
        const found = await findSimilar(draft);
        if (key !== lookedFor || read().phase !== 'editing') return;
        ({ free } = found);
        // What the background has stopped stays stopped while it is like another.
        update({ similar: found.links, mustChoose: read().mustChoose && found.links.length > 0 });
      };
      ports.later(() => void look(), PAUSE_MS);
    },
    async faceSimilar() {
      const { draft } = read();
      const found = draft === null ? NONE : await findSimilar(draft);
      ({ free } = found);
      update({ phase: 'editing', similar: found.links, mustChoose: true, stopped: read().stopped + 1 });
    },
    makeAnyway() {
      const draft = underFreeOrderId();
      if (draft === null) return;
      setDraft({ ...draft, anyway: true, intentId: ports.newId() }, { similar: [], mustChoose: false });
      void submit();
    },
    useOrderId(orderId) {
      const { draft } = read();
      if (draft === null) return;
      setDraft({ ...withOrderId(draft, orderId), anyway: true, intentId: ports.newId() }, { failure: null });
      void submit();
    },
    replaceSimilar(id) {
      const draft = underFreeOrderId();
      if (draft === null) return;
      const replaced = read().similar.find((link) => link.id === id) ?? null;
      const change = { replaced, similar: [], mustChoose: false };
      setDraft({ ...draft, replaces: id, intentId: ports.newId() }, change);
      void submit();
    },
    async undo() {
      const { link, draft } = read();
      if (link === null || draft === null) return;
      update({ canUndo: false, failure: null });
      const cancelled = await send('link.cancel', { id: link.id });
      if (!cancelled.ok) return update({ failure: cancelled.error });
      if (cancelled.value.link.status === 'cancelling') return update({ link: cancelled.value.link });
      // Everything is as it was before, but for the order id, which is spent, and the link that was replaced, which stays ended.
      const renamed = withOrderId(draft, cancelled.value.nextOrderId);
      const change = { phase: 'editing', link: null, undone: true, replaced: null } as const;
      setDraft({ ...renamed, replaces: null, intentId: ports.newId() }, change);
    },
    async replace(id) {
      const again = await send('link.again', { id, tabId, replaces: true, isOpen: true });
      if (!again.ok) return update({ failure: again.error });
      await open();
    },
    keepOld() {
      const { draft } = read();
      if (draft !== null) setDraft({ ...draft, replaces: null }, { replaced: null });
    },
    async forgetSite() {
      const { site } = read();
      const forgotten = site === null ? null : await send('site.forget', { host: site.host });
      const { draft, phase } = read();
      if (draft === null || phase !== 'editing' || forgotten === null) return;
      if (!forgotten.ok) return update({ failure: forgotten.error });
      setDraft(withoutHabitual(draft), { site: null });
      // Of a selection nothing is kept to be read again: what it left open is for the person to type.
      if (draft.origins.amount?.evidence?.source !== 'selection') await readPage();
    },
  };
}
