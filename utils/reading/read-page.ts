import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../errors/result.ts';
import { joinInspection, joinLooks } from './join-looks.ts';
import type { Eyes, PageTexts } from './looks.ts';
import { openPage, type OpenedPage } from './markup/open-page.ts';
import { startPatience } from './patience.ts';
import { planLook } from './plan-look.ts';
import { readSnapshot } from './read-snapshot.ts';
import type { Reading, SiteHabits } from './reading.ts';
import type { PageSnapshot } from './snapshot.ts';
import { inspectionSchema, looksSchema, textsSchema } from './snapshot-schema.ts';

/** How often a page may change under our eyes before it is given up. */
const MAX_TRIES = 4;
/** A closer look may lead to another amount, which must be looked at in turn. */
const MAX_INSPECTIONS = 4;
/** How often lines may be parted: what was not looked at before may be several, too. */
const MAX_PARTINGS = 3;
const NEIGHBOURS = 15;
const MAX_SELECTED = 100;

export type PageFailure = 'page_restricted' | 'page_unreadable' | 'page_slow';

/** A snapshot, and the page as its lines were parted for it. */
type Taken = { readonly page: OpenedPage; readonly snapshot: PageSnapshot };

/** What a page says, and the snapshot that it was read from. */
export type PageRead = { readonly reading: Reading; readonly snapshot: PageSnapshot };

/**
 * Reads the page that the eyes look at: its texts, then how the lines that matter are seen, then the amounts among them
 * character by character. `page_restricted` where the browser lets no extension look (its own pages, the store, tabs the
 * person did not ask about), `page_slow` after 1.5 s of waiting or where the page never stops changing, `page_unreadable` where an
 * answer is none of ours.
 */
export async function readPage(eyes: Eyes, habits: SiteHabits = {}): Promise<Result<PageRead, PageFailure>> {
  const patience = startPatience();
  try {
    return await Promise.race([patience.isOver.then(() => fail('page_slow')), lookAndRead(eyes, habits)]);
  } finally {
    patience.end();
  }
}

async function lookAndRead(eyes: Eyes, habits: SiteHabits): Promise<Result<PageRead, PageFailure>> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const encoded = await ask(textsSchema, eyes.collect);
    if (!encoded.ok) return encoded;
    const page = openPage(encoded.value);
    const taken = await takeSnapshot(eyes, page, attempt === MAX_TRIES);
    if (!taken.ok) return taken;
    if (taken.value !== null) return inspectAmount(eyes, taken.value, habits);
  }
  return fail('page_slow');
}

/** Null where the page changed meanwhile; the last time, a page of which some lines are still the same will do. */
async function takeSnapshot(
  eyes: Eyes,
  page: OpenedPage,
  isLast: boolean,
  partings = 0,
): Promise<Result<Taken | null, PageFailure>> {
  const { texts } = page;
  const planned = [...new Set([...planLook(texts.lines), ...aroundSelection(texts)])];
  const looks = await ask(looksSchema, () => eyes.look(page.ask(planned)));
  if (!looks.ok) return looks;
  const { changed, lines } = looks.value;
  const parted = partings < MAX_PARTINGS ? page.part(lines) : null;
  if (parted !== null) return takeSnapshot(eyes, parted, isLast, partings + 1);
  const isSame = changed.length === 0 || (isLast && changed.length < lines.length);
  // What there was no time for was not seen.
  const isWhole = lines.length + changed.length >= planned.length;
  const complete = texts.complete && isWhole;
  return ok(isSame ? { page, snapshot: joinLooks({ ...page, texts: { ...texts, complete } }, looks.value) } : null);
}

/** What is selected is meant, and what it belongs to stands near it. */
function aroundSelection({ selection, lines }: PageTexts): number[] {
  if (selection === null) return [];
  const [first, last] = selection;
  const end = Math.min(last, first + MAX_SELECTED, lines.length - 1) + NEIGHBOURS;
  return [...lines.keys()].slice(Math.max(0, first - NEIGHBOURS), end + 1);
}

async function inspectAmount(
  eyes: Eyes,
  { page, snapshot: first }: Taken,
  habits: SiteHabits,
): Promise<Result<PageRead, PageFailure>> {
  let snapshot = first;
  let reading = readSnapshot(snapshot, habits);
  const inspected = new Set<number>();
  for (let count = 0; count < MAX_INSPECTIONS; count += 1) {
    const indexes = findAmountLines(snapshot, reading).filter((index) => !inspected.has(index));
    if (indexes.length === 0) return ok({ reading, snapshot });
    const found = await ask(inspectionSchema, () => eyes.inspect(page.ask(indexes)));
    if (!found.ok) return found;
    for (const index of indexes) inspected.add(index);
    const { tainted, covered, changed } = found.value;
    if (tainted.length + covered.length + changed.length === 0) continue;
    snapshot = joinInspection(snapshot, found.value);
    reading = readSnapshot(snapshot, habits);
  }
  return fail('page_unreadable');
}

/** The lines that the amount, its alternatives and their currency were read from. */
function findAmountLines(snapshot: PageSnapshot, { fields: { amount, currency } }: Reading): number[] {
  const evidence = [amount, currency].flatMap((field) => [
    ...field.evidence,
    ...field.alternatives.flatMap((one) => one.evidence),
  ]);
  const places = new Set(evidence.flatMap(({ place }) => place ?? []));
  return snapshot.lines.flatMap((line, index) => (places.has(line.place) ? [index] : []));
}

async function ask<Schema extends z.ZodMiniType>(
  schema: Schema,
  look: () => Promise<unknown>,
): Promise<Result<z.infer<Schema>, PageFailure>> {
  let raw: unknown;
  try {
    raw = await look();
  } catch {
    // Every browser and kind of page has its own text for this; none has a code.
    return fail('page_restricted');
  }
  const parsed = schema.safeParse(raw);
  return parsed.success ? ok(parsed.data) : fail('page_unreadable');
}
