import { signal } from '@preact/signals';
import type { CopyResult } from '../clipboard/copy-text.ts';
import { chooseField, typeField, type AskedField, type Draft } from '../draft/draft.ts';
import { withoutProblem } from '../draft/without-problem.ts';
import type { FormState } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { Eyes } from '../reading/looks.ts';
import type { Reading } from '../reading/reading.ts';
import { EMPTY_FORM, type LinkForm, type LinkFormState, type LinkView } from './link-form-state.ts';

export type { Account, Gateway, LinkForm, LinkFormState, LinkView, PageReading, Thought } from './link-form-state.ts';
export { EMPTY_FORM };

export type LinkFormPorts = {
  readonly send: Send;
  readonly copy: (text: string) => Promise<CopyResult>;
  readonly newId: () => string;
  /** What stands on the link where the person wrote no description. */
  readonly usualDescription: (orderId: string) => string;
  readonly requestHostAccess: () => Promise<boolean>;
  readonly tabId: number | null;
  /** Looks at the page in the tab; null where the form has none. */
  readonly eyes: Eyes | null;
  readonly language: string;
  readonly decimalSeparator: '.' | ',';
  /** Loads what understands amounts and pages. */
  readonly loadCore: () => Promise<typeof import('./form-core.ts')>;
  /** Says that this form shows the draft of that name and will copy its link itself. */
  readonly holdLock: (intentId: string) => () => void;
  /** Runs a task a while later, while the form is open. */
  readonly later: (task: () => void, ms: number) => void;
};

const CHECK_AGAIN_MS = 2_000;
const MAX_CHECK_AGAIN_MS = 30_000;
const UNDO_MS = 10_000;
/** A view that would be over sooner is left out: it only flickers, and keeps the machine painting while the person waits. */
const BRIEF_MS = 100;
const SILENCE_MS = 5_000;
/** While a link has one of these statuses, what became of it is not known yet. */
const UNSETTLED = new Set(['making', 'checking']);

/** The form in which a link is made, on any surface: what it knows while it is open. */
export function createLinkForm(ports: LinkFormPorts): LinkForm {
  const { send, tabId } = ports;
  const state = signal(EMPTY_FORM);
  const update = (change: Partial<LinkFormState>) => {
    state.value = { ...state.value, ...change };
  };
  const core = ports.loadCore();
  let heldIntent: string | null = null;
  let releaseLock: (() => void) | null = null;
  /** Shows a draft; a new intent is announced before anything can be made of it. */
  async function present(draft: Draft, change: Partial<LinkFormState> = {}): Promise<void> {
    if (draft.intentId !== heldIntent) {
      releaseLock?.();
      releaseLock = ports.holdLock(draft.intentId);
      heldIntent = draft.intentId;
    }
    update({ draft, ...change });
    const { checkAmount } = await core;
    const current = state.value.draft;
    const money = current === null ? null : checkAmount(current, ports.decimalSeparator);
    update({ money: money?.ok === true ? money.value : null });
    if (current !== null && state.value.phase === 'editing') (await thoughts).lookForSimilar(current);
  }
  const thoughts = core.then(({ openSecondThoughts }) =>
    openSecondThoughts({ ports, read: () => state.value, update, setDraft, open, readPage, submit }),
  );
  const setDraft = (draft: Draft, change: Partial<LinkFormState> = {}) => {
    void present(draft, change);
    void send('draft.save', { tabId, draft });
  };

  async function open(): Promise<void> {
    // A browser whose storage is broken may answer nothing, for ever.
    ports.later(() => {
      if (state.value.phase === 'loading') update({ phase: 'editing', failure: { code: 'no_answer' } });
    }, SILENCE_MS);
    let opened = await send('form.open', { tabId });
    // The worker may be stopped while it starts; opening takes nothing away, so it may be asked again.
    if (!opened.ok && opened.error.code === 'no_answer') opened = await send('form.open', { tabId });
    if (!opened.ok) return update({ phase: 'editing', failure: opened.error });
    const { accounts, draft, link, selection, shouldRead, site, replaced, news } = opened.value;
    update({ ...EMPTY_FORM, site, replaced, news });
    if (news.length > 0) void send('link.seen', null);
    void present(draft, { accounts, phase: accounts.length === 0 ? 'no-account' : 'editing' });
    // A link that was finished without this form was copied by the background then.
    if (link !== null) return show(link, false);
    if (selection !== null) return readSelected(selection);
    if (shouldRead && accounts.length > 0) await readPage();
  }

  async function readPage(): Promise<void> {
    update({ page: 'reading' });
    if (ports.eyes === null) return update({ page: { code: 'page_restricted' } });
    const read = await (await core).readPage(ports.eyes, state.value.site?.habits);
    return read.ok ? fill(read.value.reading) : update({ page: read.error });
  }

  /** Selected text says what is meant; the page around it says what it belongs to, where it can be read. */
  async function readSelected(selection: NonNullable<FormState['selection']>): Promise<void> {
    update({ page: 'reading' });
    const hints = { ...selection, language: ports.language };
    const { readSelectionInPage } = await core;
    return fill(await readSelectionInPage(ports.eyes, selection.text, hints, state.value.site?.habits));
  }

  async function fill(reading: Reading): Promise<void> {
    const { fillDraft } = await core;
    const { draft, phase } = state.value;
    // A slow page may be read after its link was asked for: then it is too late for it to change anything.
    if (draft === null || phase !== 'editing' || isSubmitting) return;
    const filled = fillDraft(draft, reading, ports.decimalSeparator, state.value.site?.habits);
    const found = filled.fields.amount !== '' || filled.choices.amount.length > 0;
    setDraft(filled, { page: found ? 'read' : 'nothing' });
  }

  async function show(
    link: LinkView,
    isWanted: boolean,
    wait = CHECK_AGAIN_MS,
    change: Partial<LinkFormState> = {},
  ): Promise<void> {
    if (UNSETTLED.has(link.status)) {
      update({ phase: 'checking', link, ...change });
      return ports.later(() => void checkAgain(link.id, wait), wait);
    }
    if (link.paymentUrl === null) {
      // The intent is spent: the person's next attempt is a new one, with everything that was typed.
      const { draft } = state.value;
      update({ phase: 'editing', link: null, failure: link.failure ?? { code: 'internal' } });
      if (draft !== null) setDraft({ ...draft, intentId: ports.newId() });
      return;
    }
    const shown = { phase: 'done', link, failure: null, ...change } as const;
    if (isWanted && (link.status === 'active' || link.status === 'opened')) await showCopied(shown, link.paymentUrl);
    else update({ ...shown, copying: 'no' });
    // The draft that is kept now may be another one's, where a clipboard took its time.
    if (state.value.link?.id === link.id) await send('draft.close', { tabId });
  }

  /** Copies a link and shows it in one go; a clipboard that takes its time is not waited for. */
  async function showCopied(shown: Partial<LinkFormState>, url: string): Promise<void> {
    let isShown = false;
    let isCopied = false;
    ports.later(() => {
      isShown = !isCopied;
      if (isShown) update({ ...shown, copying: 'no' });
    }, BRIEF_MS);
    const copying = await copyUrl(url);
    isCopied = true;
    if (!isShown) return update({ ...shown, copying });
    // The person may have taken it back or gone on to another link in the meantime.
    if (state.value.phase === 'done' && state.value.link?.id === shown.link?.id) update({ copying });
  }

  async function checkAgain(id: string, waited: number): Promise<void> {
    // The person may have gone on to another link in the meantime.
    if (state.value.phase !== 'checking' || state.value.link?.id !== id) return;
    const settled = await send('link.settle', { id });
    const wait = Math.min(waited * 2, MAX_CHECK_AGAIN_MS);
    if (state.value.phase !== 'checking' || state.value.link?.id !== id) return;
    if (settled.ok) return show(settled.value, true, wait);
    ports.later(() => void checkAgain(id, wait), wait);
  }

  /** One at a time: a second click or Enter on the way changes nothing. */
  let isSubmitting = false;
  async function submit(): Promise<void> {
    if (isSubmitting) return;
    isSubmitting = true;
    try {
      await makeLink();
    } finally {
      isSubmitting = false;
    }
  }

  async function makeLink(): Promise<void> {
    const { checkDraft } = await core;
    const { draft, phase } = state.value;
    if (draft === null || phase !== 'editing') return;
    const checked = checkDraft(draft, ports.decimalSeparator, ports.usualDescription(draft.fields.orderId));
    if (!checked.ok) {
      return update({ problems: checked.problems, stopped: state.value.stopped + 1, failure: null });
    }
    if (state.value.failure !== null || Object.keys(state.value.problems).length > 0) {
      update({ problems: {}, failure: null });
    }
    const { intentId } = draft;
    ports.later(() => {
      const { phase: now, draft: shown } = state.value;
      if (isSubmitting && now === 'editing' && shown?.intentId === intentId) update({ phase: 'creating' });
    }, BRIEF_MS);
    const request = { tabId, draft, order: checked.value };
    let made = await send('link.create', request);
    // The worker was stopped under way. The same intent again is the same link.
    if (!made.ok && made.error.code === 'no_answer') made = await send('link.create', request);
    if (!made.ok) {
      if (made.error.code === 'link_similar') return (await thoughts).faceSimilar();
      return update({ phase: 'editing', failure: made.error });
    }
    const { id } = made.value;
    ports.later(() => {
      if (state.value.link?.id === id) update({ canUndo: false });
    }, UNDO_MS);
    await show(made.value, true, CHECK_AGAIN_MS, { canUndo: true, undone: false });
  }

  async function copy(url: string): Promise<void> {
    update({ copying: 'no' });
    update({ copying: await copyUrl(url) });
  }

  async function copyUrl(url: string): Promise<'yes' | 'failed'> {
    return (await ports.copy(url)).ok ? 'yes' : 'failed';
  }

  /** The order is on its way, though the form does not say so yet: for a moment nothing changes it any more. */
  const isUnderWay = () => isSubmitting && state.value.phase === 'editing';

  let wantsGateways = false;
  async function loadGateways(): Promise<void> {
    wantsGateways = true;
    const { draft, gateways } = state.value;
    if (draft?.accountId == null || gateways.length > 0) return;
    const listed = await send('gateway.list', { accountId: draft.accountId });
    // Another account may have been chosen in the meantime; its methods are other ones.
    if (listed.ok && state.value.draft?.accountId === draft.accountId) update({ gateways: listed.value });
  }

  function choose(field: AskedField, text: string): void {
    const { draft, problems } = state.value;
    if (draft !== null && !isUnderWay())
      setDraft(chooseField(draft, field, text), { problems: withoutProblem(problems, field) });
  }

  return {
    state,
    open,
    submit,
    copy,
    type(field, text) {
      // A currency that the page may mean is chosen, whichever list it was picked from.
      if (field === 'currency') return choose(field, text);
      const { draft, problems } = state.value;
      if (draft !== null && !isUnderWay())
        setDraft(typeField(draft, field, text), { problems: withoutProblem(problems, field) });
    },
    choose,
    chooseAccount(accountId) {
      const { draft } = state.value;
      if (draft === null || isUnderWay()) return;
      setDraft({ ...typeField(draft, 'gateway', ''), accountId }, { gateways: [] });
      if (wantsGateways) void loadGateways();
    },
    loadGateways,
    think(thought, id = '') {
      if (!isUnderWay()) void thoughts.then((all) => all[thought](id));
    },
    async startNew() {
      if (isUnderWay()) return;
      await send('draft.close', { tabId });
      await open();
    },
    async showLink(id) {
      const found = await send('link.settle', { id });
      if (found.ok) return show(found.value, true);
      update({ failure: found.error });
    },
    async allowAccess() {
      const allowed = await ports.requestHostAccess().catch(() => false);
      if (allowed) update({ failure: null });
    },
  };
}
