import type { ReadonlySignal } from '@preact/signals';
import type { Problems } from '../draft/check-draft.ts';
import type { AskedField, Draft, FieldName } from '../draft/draft.ts';
import type { Failure } from '../errors/result.ts';
import type { FormState, Response } from '../messages/contract.ts';
import type { Money } from '../money/money.ts';

export type LinkView = Response<'link.settle'>;
export type Account = FormState['accounts'][number];
export type Gateway = Response<'gateway.list'>[number];

/** `checking`: the order was sent and its outcome is not known yet. */
export type Phase = 'loading' | 'no-account' | 'editing' | 'creating' | 'checking' | 'done';
export type Copying = 'no' | 'yes' | 'failed';
/** What became of reading the page: a failure says why the form is empty. */
export type PageReading = 'none' | 'reading' | 'read' | 'nothing' | Failure;

export type LinkFormState = {
  readonly phase: Phase;
  readonly accounts: readonly Account[];
  readonly draft: Draft | null;
  readonly problems: Problems;
  /** Counts the attempts that were stopped by problems: each leads the eye to the first of them, typing does not. */
  readonly stopped: number;
  /** What went wrong with the last attempt as a whole. */
  readonly failure: Failure | null;
  readonly link: LinkView | null;
  readonly copying: Copying;
  readonly page: PageReading;
  /** What was learnt of the page's site, from choices made there before. */
  readonly site: FormState['site'];
  readonly gateways: readonly Gateway[];
  /** Open links that ask for the same thing. */
  readonly similar: readonly LinkView[];
  /** Nothing was made because of them: the person has to say what is meant. */
  readonly mustChoose: boolean;
  /** The link that this one is to take the place of. */
  readonly replaced: LinkView | null;
  /** The link was made just now, and can be taken back at once. */
  readonly canUndo: boolean;
  /** A link was taken back, and this is its draft again. */
  readonly undone: boolean;
  /** Payments that came since the person last looked. */
  readonly news: readonly LinkView[];
  /** What the amount field says at the moment, where it says one thing. */
  readonly money: Money | null;
};

/**
 * Of a similar link: make another, or one in its place. Of a taken order id: use this one. Of the link just made: take it
 * back, or make another in its place. Of the page's site: let go what was learnt of it.
 */
export type Thought = 'makeAnyway' | 'replaceSimilar' | 'useOrderId' | 'undo' | 'replace' | 'keepOld' | 'forgetSite';

export type LinkForm = {
  readonly state: ReadonlySignal<LinkFormState>;
  open(): Promise<void>;
  type(field: FieldName, text: string): void;
  /** Takes one of the readings that were offered. */
  choose(field: AskedField, text: string): void;
  chooseAccount(accountId: string): void;
  loadGateways(): Promise<void>;
  submit(): Promise<void>;
  copy(url: string): Promise<void>;
  startNew(): Promise<void>;
  /** Shows and copies a link that already exists. */
  showLink(id: string): Promise<void>;
  /** What a person may want after all (see `SecondThoughts`). */
  think(thought: Thought, id?: string): void;
  /** Asks the person to let this product reach MultiSafepay; must be called while they click. */
  allowAccess(): Promise<void>;
};

/** What a form knows before it has been opened. */
export const EMPTY_FORM: LinkFormState = {
  phase: 'loading',
  accounts: [],
  draft: null,
  problems: {},
  stopped: 0,
  failure: null,
  link: null,
  copying: 'no',
  page: 'none',
  site: null,
  gateways: [],
  similar: [],
  mustChoose: false,
  replaced: null,
  canUndo: false,
  undone: false,
  news: [],
  money: null,
};
