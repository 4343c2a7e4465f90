import * as z from 'zod/mini';
import { accountSchema, MAX_ACCOUNT_NAME } from '../accounts/account.ts';
import { draftSchema } from '../draft/draft-schema.ts';
import { orderSchema } from '../draft/order-schema.ts';
import { selectionSchema } from '../draft/draft-slots.ts';
import { linkEventSchema } from '../links/ledger/link-event.ts';
import { linkRecordSchema } from '../links/link.ts';
import { linkViewSchema } from '../links/link-view.ts';
import { accountWatchSchema } from '../links/watching/watch-state.ts';
import { gatewaySchema } from '../multisafepay/gateway-schema.ts';
import { transactionSchema } from '../multisafepay/transaction-schema.ts';
import { settingsSchema } from '../settings/settings.ts';
import { hostSchema, siteSchema } from '../sites/sites-slot.ts';

/** The contexts that speak. A page's own scripts and content scripts are none of them. */
export type Context = 'background' | 'popup' | 'links' | 'options' | 'welcome' | 'offscreen';

type Message = {
  readonly from: readonly Context[];
  readonly to: readonly Context[];
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
};

const nothing = z.custom<null>((value) => value === null);
const id = z.string().check(z.minLength(1), z.maxLength(100));
const tabId = z.nullable(z.number());
/** How many links one message may name or carry. */
export const MAX_IDS = 500;
const MAX_EVENTS = 10_000;
const ids = z.array(id).check(z.maxLength(MAX_IDS));
const changed = z.object({ changed: z.number() });

/**
 * What the form shows when it opens. `selection`: selected text to fill it from. `shouldRead`: nothing is in it yet that
 * came from a person or a page. `site`: what was learnt of the site in the tab.
 */
const formState = z.object({
  accounts: z.array(accountSchema),
  draft: draftSchema,
  link: z.nullable(linkViewSchema),
  selection: z.nullable(selectionSchema),
  shouldRead: z.boolean(),
  site: z.nullable(siteSchema),
  /** The link that the draft is to take the place of. */
  replaced: z.nullable(linkViewSchema),
  /** Links whose payment the person has not seen yet. */
  news: z.array(linkViewSchema),
});
export type FormState = z.infer<typeof formState>;

const background = ['background'] as const;

/**
 * Everything that contexts say to each other: who may send it, who answers, what is asked, what is answered. No message
 * has a place for an API key. Answers travel as `Result`.
 */
export const contract = {
  /** The form of a tab: what was kept for it, or a new draft. */
  'form.open': { from: ['popup'], to: background, request: z.object({ tabId }), response: formState },
  'draft.save': {
    from: ['popup'],
    to: background,
    request: z.object({ tabId, draft: draftSchema }),
    response: nothing,
  },
  /** The link was shown and the draft is done with. */
  'draft.close': { from: ['popup'], to: background, request: z.object({ tabId }), response: nothing },
  'link.create': {
    from: ['popup'],
    to: background,
    request: z.object({ tabId, draft: draftSchema, order: orderSchema }),
    response: linkViewSchema,
  },
  /** Finds out what became of a link that is not settled. */
  'link.settle': { from: ['popup'], to: background, request: z.object({ id }), response: linkViewSchema },
  /**
   * Open links that ask for the same thing as the form does, newest first, at most three; and what another link for it
   * can be called: as the form says, where that is free.
   */
  'link.similar': {
    from: ['popup'],
    to: background,
    request: z.object({
      accountId: id,
      order: orderSchema,
      invoiceNumber: linkRecordSchema.shape.invoiceNumber,
      /** The link that is to be replaced. */
      except: z.nullable(id),
    }),
    response: z.object({ links: z.array(linkViewSchema), freeOrderId: z.string() }),
  },
  /** Ends a link. `nextOrderId`: what a new one for the same invoice can be called. */
  'link.cancel': {
    from: ['popup', 'links'],
    to: background,
    request: z.object({ id }),
    response: z.object({ link: linkViewSchema, nextOrderId: z.string() }),
  },
  /**
   * Opens the form with what a link asked for; `replaces`: that link ends when the new one is made. `isOpen`: the
   * form is open, and will show it by itself.
   */
  'link.again': {
    from: ['popup', 'links'],
    to: background,
    request: z.object({ id, tabId, replaces: z.boolean(), isOpen: z.exactOptional(z.boolean()) }),
    response: nothing,
  },
  /** Payments that were announced have been seen. */
  'link.seen': { from: ['popup', 'links'], to: background, request: nothing, response: nothing },
  /** Asks MultiSafepay about these links (ten at most) and about all that is due. */
  'link.refresh': {
    from: ['links'],
    to: background,
    request: z.object({ ids }),
    response: z.object({ failed: z.number() }),
  },
  /** Takes what names a customer out of these links. */
  'link.erase': { from: ['links'], to: background, request: z.object({ ids }), response: changed },
  'link.delete': { from: ['links'], to: background, request: z.object({ ids }), response: changed },
  /** A part of a backup, put into the book where it is not known yet. */
  'link.restore': {
    from: ['links'],
    to: background,
    request: z.object({
      links: z.array(linkRecordSchema).check(z.maxLength(MAX_IDS)),
      events: z.array(linkEventSchema).check(z.maxLength(MAX_EVENTS)),
    }),
    response: z.object({ added: z.number(), known: z.number() }),
  },
  /** How watching the accounts' links stands. */
  'watch.list': { from: ['links'], to: background, request: nothing, response: z.array(accountWatchSchema) },
  /** A page of an account's payments that came in between two moments (epoch milliseconds), newest first. */
  'transaction.list': {
    from: ['links'],
    to: background,
    request: z.object({ accountId: id, from: z.number(), until: z.number(), after: z.nullable(z.string()) }),
    response: z.object({ transactions: z.array(transactionSchema), after: z.nullable(z.string()) }),
  },
  'settings.read': { from: ['options', 'links'], to: background, request: nothing, response: settingsSchema },
  'settings.write': { from: ['options', 'links'], to: background, request: settingsSchema, response: nothing },
  'gateway.list': {
    from: ['popup'],
    to: background,
    request: z.object({ accountId: id }),
    response: z.array(gatewaySchema),
  },
  'account.list': {
    from: ['options', 'welcome', 'links'],
    to: background,
    request: nothing,
    response: z.array(accountSchema),
  },
  /** Makes an account of the key that waits in its own slot (see accounts/key-store). */
  'account.connect': { from: ['options', 'welcome'], to: background, request: nothing, response: accountSchema },
  'account.rename': {
    from: ['options', 'welcome'],
    to: background,
    request: z.object({ id, name: z.string().check(z.maxLength(MAX_ACCOUNT_NAME)) }),
    response: nothing,
  },
  /** What choices in the form taught of sites; `link.create` adds to it. */
  'site.list': { from: ['options'], to: background, request: nothing, response: z.array(siteSchema) },
  /** Null forgets every site. */
  'site.forget': {
    from: ['popup', 'options'],
    to: background,
    request: z.object({ host: z.nullable(hostSchema) }),
    response: nothing,
  },
  'account.remove': { from: ['options'], to: background, request: z.object({ id }), response: nothing },
  /**
   * The offscreen document asks for the text it was opened to copy, and says whether it did. It asks, rather than being
   * told, because a worker's own messages carry no origin to know it by.
   */
  'clipboard.take': {
    from: ['offscreen'],
    to: background,
    request: nothing,
    response: z.string().check(z.maxLength(2_048)),
  },
  'clipboard.done': {
    from: ['offscreen'],
    to: background,
    request: z.object({ copied: z.boolean() }),
    response: nothing,
  },
} as const satisfies Record<string, Message>;

export type MessageName = keyof typeof contract;
export type Request<Name extends MessageName> = z.infer<(typeof contract)[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<(typeof contract)[Name]['response']>;
/** The messages that a context answers. */
export type AnsweredBy<Answerer extends Context> = {
  [Name in MessageName]: Answerer extends (typeof contract)[Name]['to'][number] ? Name : never;
}[MessageName];
