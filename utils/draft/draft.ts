import type { Evidence as ReadEvidence, ReadingKind, SiteHabits } from '../reading/reading.ts';

/** What was seen where; the page may have moved since, so its rectangle is not kept. */
export type Evidence = Omit<ReadEvidence, 'box'>;

/** The fields of the form, in its order. All hold text as it stands in the input; nothing is parsed before `checkDraft`. */
export const FIELD_NAMES = [
  'amount',
  'currency',
  'description',
  'orderId',
  /** Seconds as text; empty for the API's own default. */
  'expiry',
  'gateway',
  'customerName',
  'customerEmail',
  'locale',
  'redirectUrl',
  'cancelUrl',
  'notificationUrl',
  /** `yes` or empty. */
  'closeWindow',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
export type DraftFields = Readonly<Record<FieldName, string>>;

/**
 * Where a field's text comes from: a person typed it, or chose it among what the page may mean, or it was read from a page;
 * the last two with what was seen there. Absent: a default. `inData`: the page's structured data says it as well.
 * `byHabit`: the page can be read in more than one way, and was read as the person chose on that site before.
 */
export type Origin = {
  readonly kind: 'typed' | 'chosen' | 'read';
  readonly certainty?: 'exact' | 'likely';
  readonly evidence?: Evidence;
  readonly inData?: boolean;
  readonly byHabit?: boolean;
};

/** What a field may be, where the page says so, and what choosing it would teach of the site. */
export type Choice = { readonly text: string; readonly evidence?: Evidence; readonly teaches?: SiteHabits };

/** The fields of which a page may have several readings. */
export type AskedField = 'amount' | 'currency';

/** What is about to be asked of a customer, as far as it is known. Kept for its tab until a link is made of it. */
export type Draft = {
  /** Names the link that this draft becomes. Sending it twice is one link. */
  readonly intentId: string;
  readonly accountId: string | null;
  readonly fields: DraftFields;
  readonly origins: Readonly<Partial<Record<FieldName, Origin>>>;
  /** What a field may be where the page has several readings: offered, never filled in. */
  readonly choices: { readonly amount: Choice[]; readonly currency: Choice[] };
  readonly page: { readonly url: string; readonly title: string; readonly kind: ReadingKind } | null;
  /** The number on the invoice, by which a second link for it is known. */
  readonly invoiceNumber: string | null;
  /** The link that is to be ended when this one is made. */
  readonly replaces: string | null;
  /** The person knows of a similar link that is open, and wants another. */
  readonly anyway: boolean;
};

const MAX_NUMBER = 100;

/** MultiSafepay's standard, until a person chooses another. */
export const USUAL_CURRENCY = 'EUR';

export type NewDraft = { intentId: string; accountId: string | null; orderId: string; currency: string };

/** An empty draft: only the generated order id and the usual currency are filled in. */
export function newDraft({ intentId, accountId, orderId, currency }: NewDraft): Draft {
  const empty = Object.fromEntries(FIELD_NAMES.map((name) => [name, ''])) as Record<FieldName, string>;
  return {
    intentId,
    accountId,
    fields: { ...empty, orderId, currency },
    origins: {},
    choices: { amount: [], currency: [] },
    page: null,
    invoiceNumber: null,
    replaces: null,
    anyway: false,
  };
}

/** The draft after a person typed in a field. */
export function typeField(draft: Draft, name: FieldName, text: string): Draft {
  return {
    ...draft,
    fields: { ...draft.fields, [name]: text },
    origins: { ...draft.origins, [name]: { kind: 'typed' } },
    ...(name === 'orderId' ? { invoiceNumber: text.trim().slice(0, MAX_NUMBER) || null } : {}),
  };
}

/** The draft after a person chose one of the readings that were offered for a field; another text is typed. */
export function chooseField(draft: Draft, name: AskedField, text: string): Draft {
  const typed = typeField(draft, name, text);
  const choice = draft.choices[name].find((one) => one.text === text);
  if (choice === undefined) return typed;
  const seen = choice.evidence === undefined ? {} : { evidence: choice.evidence };
  return { ...typed, origins: { ...typed.origins, [name]: { kind: 'chosen', ...seen } } };
}

/** What the choices that the draft stands for teach of the page's site. */
export function habitsTaught({ fields, origins, choices }: Draft): SiteHabits {
  const taughtBy = (name: AskedField) =>
    origins[name]?.kind === 'chosen' ? choices[name].find(({ text }) => text === fields[name])?.teaches : {};
  return { ...taughtBy('amount'), ...taughtBy('currency') };
}

/** The draft without what was read as the person chose on its site before. */
export function withoutHabitual(draft: Draft): Draft {
  const names = (['amount', 'currency'] as const).filter((name) => draft.origins[name]?.byHabit === true);
  return {
    ...draft,
    fields: { ...draft.fields, ...Object.fromEntries(names.map((name) => [name, ''])) },
    origins: Object.fromEntries(Object.entries(draft.origins).filter(([name]) => !names.some((one) => one === name))),
  };
}

/**
 * A fresh draft with what a person put into an old one, for another page: what was read from the old page is gone.
 * `except`: fields that are about to be said anew.
 */
export function keepPersonsFields(old: Draft, fresh: Draft, except: readonly FieldName[] = []): Draft {
  const kept = FIELD_NAMES.filter((name) => isPersons(old.origins[name]) && !except.includes(name));
  return {
    ...fresh,
    accountId: old.accountId,
    fields: { ...fresh.fields, ...Object.fromEntries(kept.map((name) => [name, old.fields[name]])) },
    origins: Object.fromEntries(kept.flatMap((name) => [[name, old.origins[name]]])),
    invoiceNumber: kept.includes('orderId') ? old.invoiceNumber : null,
    replaces: old.replaces,
  };
}

/** Whether a text is a person's own decision, which nothing that is read may replace. */
export function isPersons(origin: Origin | undefined): boolean {
  return origin?.kind === 'typed' || origin?.kind === 'chosen';
}

/** Whether a person put anything into it that must not be lost. */
export function isTouched(draft: Draft): boolean {
  return Object.values(draft.origins).some(isPersons);
}
