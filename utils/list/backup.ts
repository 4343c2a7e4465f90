import type { Account } from '../accounts/account.ts';
import { linkEventSchema, type LinkEvent } from '../links/ledger/link-event.ts';
import { linkRecordSchema, type LinkRecord } from '../links/link.ts';
import { checkPaymentUrl } from '../multisafepay/payment-url.ts';

const FORMAT = 'paylink-backup';
const VERSION = 1;
/** What one message may carry. */
const MAX_LINKS = 200;
const MAX_EVENTS = 10_000;

export type BackupParts = {
  readonly createdAt: number;
  readonly accounts: readonly Omit<Account, 'keyEnding'>[];
  readonly settings: unknown;
  readonly links: AsyncIterable<readonly LinkRecord[]>;
  readonly events: AsyncIterable<readonly LinkEvent[]>;
};

/** Everything but keys, as parts of one JSON text: a hundred thousand links are too much to hold as one string. */
export async function writeBackup({ createdAt, accounts, settings, links, events }: BackupParts): Promise<string[]> {
  const head = { format: FORMAT, version: VERSION, createdAt: new Date(createdAt).toISOString(), accounts, settings };
  return [
    JSON.stringify(head).slice(0, -1),
    ...(await writeList('links', links)),
    ...(await writeList('events', events)),
    '}\n',
  ];
}

async function writeList(name: string, chunks: AsyncIterable<readonly unknown[]>): Promise<string[]> {
  const parts = [`,"${name}":[`];
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    parts.push((parts.length > 1 ? ',\n' : '\n') + chunk.map((one) => JSON.stringify(one)).join(',\n'));
  }
  return [...parts, ']'];
}

export type BackupChunk = { readonly links: LinkRecord[]; readonly events: LinkEvent[] };
/** What of a file can be restored, in chunks that fit a message; `refused`: records that are damaged or too new. */
export type ReadBackup =
  | {
      readonly kind: 'backup';
      readonly chunks: readonly BackupChunk[];
      readonly refused: number;
      /** As they stand in the file. */
      readonly settings: unknown;
    }
  | { readonly kind: 'no_backup' | 'newer' };

export function readBackup(text: string): ReadBackup {
  const file = parseObject(text);
  if (file?.['format'] !== FORMAT || typeof file['version'] !== 'number') return { kind: 'no_backup' };
  if (file['version'] > VERSION) return { kind: 'newer' };
  const [links, events] = [file['links'], file['events']];
  if (!Array.isArray(links) || !Array.isArray(events)) return { kind: 'no_backup' };
  const histories = new Map<string, LinkEvent[]>();
  for (const event of events) {
    const parsed = linkEventSchema.safeParse(event);
    if (!parsed.success) continue;
    const history = histories.get(parsed.data.linkId) ?? [];
    histories.set(parsed.data.linkId, history);
    if (history.length < MAX_EVENTS) history.push(parsed.data);
  }
  const chunks: BackupChunk[] = [];
  let refused = 0;
  for (const link of links) {
    const record = readLink(link);
    if (record === null) {
      refused += 1;
      continue;
    }
    const history = histories.get(record.id) ?? [];
    let chunk = chunks.at(-1);
    if (chunk === undefined || chunk.links.length >= MAX_LINKS || chunk.events.length + history.length > MAX_EVENTS) {
      chunk = { links: [], events: [] };
      chunks.push(chunk);
    }
    chunk.links.push(record);
    for (const event of history) chunk.events.push(event);
  }
  return { kind: 'backup', settings: file['settings'], chunks, refused };
}

/** Somebody may have written the file: an address that will be copied for customers has to be MultiSafepay's. */
function readLink(link: unknown): LinkRecord | null {
  const parsed = linkRecordSchema.safeParse(link);
  if (!parsed.success) return null;
  const { paymentUrl, environment } = parsed.data;
  return paymentUrl === null || checkPaymentUrl(paymentUrl, environment).ok ? parsed.data : null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch (error) {
    // JSON.parse says by a SyntaxError, and only so, that a text is none.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Records that cannot be read, as they lie there, for somebody who can. */
export function writeUnreadable(records: readonly unknown[]): string {
  return JSON.stringify({ format: 'paylink-unreadable', version: VERSION, records }, bigintAsText, 2);
}

function bigintAsText(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
