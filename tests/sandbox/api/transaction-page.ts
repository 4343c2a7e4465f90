export type TransactionRow = Record<string, unknown> & { readonly transaction_id: bigint };
type Page = { readonly data: readonly TransactionRow[]; readonly pager: Record<string, unknown> };

/**
 * One page of the rows (newest first). A cursor names a transaction: `after` = what comes behind it (older),
 * `before` = what comes in front of it (newer). `pager.after` and `.before` are ready-made URLs, null at the ends.
 */
export function cutPage(rows: readonly TransactionRow[], limit: number, url: URL): Page {
  const after = indexOfCursor(rows, url.searchParams.get('after'));
  const before = indexOfCursor(rows, url.searchParams.get('before'));
  const start = after !== null ? after + 1 : before !== null ? Math.max(0, before - limit) : 0;
  const end = Math.min(rows.length, before !== null && after === null ? before : start + limit);
  const data = rows.slice(start, end);
  const next = end < rows.length ? cursorOf(data.at(-1)) : null;
  const previous = start > 0 ? cursorOf(data[0]) : null;
  return {
    data,
    pager: {
      after: linkTo(url, 'after', next),
      before: linkTo(url, 'before', previous),
      cursor: { after: next, before: previous },
      limit,
    },
  };
}

function cursorOf(row: TransactionRow | undefined): string | null {
  return row === undefined ? null : Buffer.from(row.transaction_id.toString()).toString('base64url');
}

function indexOfCursor(rows: readonly TransactionRow[], cursor: string | null): number | null {
  if (cursor === null) return null;
  const id = Buffer.from(cursor, 'base64url').toString();
  const index = rows.findIndex((row) => row.transaction_id.toString() === id);
  return index < 0 ? null : index;
}

/** The key never goes into a link, even when it came in the query. */
function linkTo(url: URL, direction: 'after' | 'before', cursor: string | null): string | null {
  if (cursor === null) return null;
  const link = new URL(url);
  for (const name of ['after', 'before', 'api_key']) link.searchParams.delete(name);
  link.searchParams.set(direction, cursor);
  return link.href;
}
