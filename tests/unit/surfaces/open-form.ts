import { ok, type Result } from '../../../utils/errors/result.ts';
import type { Request, Response, MessageName } from '../../../utils/messages/contract.ts';
import type { Send } from '../../../utils/messages/send.ts';
import { createLinkForm, type LinkForm, type LinkView } from '../../../utils/surfaces/link-form.ts';
import * as core from '../../../utils/surfaces/form-core.ts';
import type { Draft } from '../../../utils/draft/draft.ts';
import type { Reading, SiteHabits } from '../../../utils/reading/reading.ts';
import type { Site } from '../../../utils/sites/site.ts';
import type { PageSnapshot } from '../../../utils/reading/snapshot.ts';
import { complete, pageReading } from '../draft/drafts.ts';

export const URL_MADE = 'https://testpayv2.multisafepay.com/connect/x/';

/** A link as the background answers it. */
export function linkView(changes: Partial<LinkView> = {}): LinkView {
  return {
    id: 'intent-1',
    accountId: 'test-2001',
    environment: 'test',
    order: { orderId: 'PL-1', amount: { minor: 4_995, currency: 'EUR' }, description: 'Invoice 2026-014' },
    createdAt: 1,
    paymentUrl: URL_MADE,
    expiresAt: 2,
    failure: null,
    status: 'active',
    ...changes,
  };
}

/** Answers to messages, by name; what is not named is answered with nothing. */
type Answers = {
  [Name in MessageName]?: (request: Request<Name>) => Result<unknown> | Promise<Result<unknown>>;
};

export type OpenForm = {
  readonly form: LinkForm;
  /** What was sent, in order. */
  readonly sent: { name: MessageName; request: unknown }[];
  readonly requestsOf: <Name extends MessageName>(name: Name) => Request<Name>[];
  readonly copied: string[];
  /** The intents that were announced as shown by this form. */
  readonly locks: string[];
  /** What was known of the site, each time its page was read. */
  readonly reads: SiteHabits[];
  /** Runs what waits for later. */
  readonly runLater: () => void;
};

export type Opening = {
  readonly answers?: Answers;
  readonly draft?: Draft;
  readonly canCopy?: boolean;
  /** When the clipboard has it. */
  readonly copying?: Promise<void>;
  readonly shouldRead?: boolean;
  /** What was learnt of the page's site. */
  readonly site?: Site | null;
  readonly news?: LinkView[];
  readonly replaced?: LinkView | null;
  /** What the page turns out to say. */
  readonly reading?: Reading;
  /** What it says when it is read again. */
  readonly next?: Reading;
  /** When and how it is read, where that is not at once and well. */
  readonly page?: ReturnType<typeof core.readPage>;
};

const unused = (): Promise<never> => Promise.reject(new Error('What the page says is given.'));
const NO_EYES = { collect: unused, look: unused, inspect: unused };
export const NO_SNAPSHOT: PageSnapshot = {
  page: { url: '', title: '', language: null },
  complete: true,
  lines: [],
  structured: [],
  selection: null,
};

const account = {
  id: 'test-2001',
  environment: 'test',
  name: 'Bakery',
  siteId: '2001',
  merchantId: '1',
  keyEnding: 'cdEF',
  addedAt: 1,
};

/** A form with the background played by `answers`, opened with a draft that can be sent. */
export async function openForm({
  answers = {},
  draft = complete(),
  canCopy = true,
  copying = Promise.resolve(),
  shouldRead = false,
  site = null,
  news = [],
  replaced = null,
  reading = pageReading({}),
  next = reading,
  page = Promise.resolve(ok({ reading, snapshot: NO_SNAPSHOT })),
}: Opening = {}): Promise<OpenForm> {
  const sent: OpenForm['sent'] = [];
  const copied: string[] = [];
  const locks: string[] = [];
  const reads: SiteHabits[] = [];
  let later: (() => void)[] = [];
  let ids = 1;
  const usual: Answers = {
    'form.open': () =>
      ok({ accounts: [account], draft, link: null, selection: null, shouldRead, site, news, replaced }),
    'link.create': () => ok(linkView()),
    'link.settle': () => ok(linkView()),
    'link.similar': ({ order }) => ok({ links: [], freeOrderId: order.orderId }),
  };
  const all = { ...usual, ...answers } as Record<string, ((request: unknown) => Promise<Result<unknown>>) | undefined>;
  const send: Send = async (name, request) => {
    sent.push({ name, request });
    return ((await all[name]?.(request)) ?? ok(null)) as Result<Response<typeof name>>;
  };
  const form = createLinkForm({
    send,
    copy: async (text) => {
      copied.push(text);
      await copying;
      return canCopy ? ok(null) : { ok: false, error: { code: 'clipboard_refused' } };
    },
    newId: () => `intent-${(ids += 1)}`,
    tabId: 7,
    language: 'nl',
    decimalSeparator: ',',
    eyes: NO_EYES,
    loadCore: async () => ({
      ...core,
      readPage: (...given) => {
        const first = reads.length === 0;
        reads.push(given[1] ?? {});
        return first ? page : Promise.resolve(ok({ reading: next, snapshot: NO_SNAPSHOT }));
      },
    }),
    holdLock: (intentId) => {
      locks.push(intentId);
      return () => {};
    },
    requestHostAccess: async () => true,
    usualDescription: () => '',
    later: (task) => void later.push(task),
  });
  // Reading the page goes on by itself: a page that is slow must not keep a test.
  void form.open();
  await settle();
  return {
    form,
    sent,
    copied,
    locks,
    reads,
    requestsOf: <Name extends MessageName>(name: Name) =>
      sent.filter((one) => one.name === name).map(({ request }) => request as Request<Name>),
    runLater() {
      const due = later;
      later = [];
      for (const task of due) task();
    },
  };
}

/** Until every answer that can come has come. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}
