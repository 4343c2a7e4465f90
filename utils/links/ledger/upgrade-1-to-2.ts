/** The parts of a record of version 1 that the upgrade looks at. Frozen: it knows nothing of later versions. */
type First = {
  readonly state: string;
  readonly expiresAt: number | null;
  readonly order: {
    readonly orderId: string;
    readonly amount: { readonly minor: number; readonly currency: string };
    readonly customerEmail?: string;
    readonly customerName?: string;
  };
  readonly remote: { readonly status: string; readonly checkedAt: number } | null;
};

/** A bank transfer may come this long after its link. */
const MAX_LATE_MS = 60 * 86_400_000;
const GENERATED = /^PL-\d{8}-[2-9A-Z]{10}$/;

/**
 * A record of version 1 as one of version 2; null for what is not of version 1, which stays as it is. A created link that
 * may still be paid is asked about at once. No payment of before is news. `now`: epoch milliseconds.
 */
export function upgradeFirstToSecond(record: unknown, now: number): object | null {
  if (!isFirst(record)) return null;
  const { order, remote, state, expiresAt } = record;
  const status = remote?.status ?? '';
  const isPaid = status === 'completed' || status === 'shipped';
  const isPayable = state === 'created' && !isPaid && (expiresAt === null || expiresAt > now - MAX_LATE_MS);
  const wasOpened = remote !== null && status !== 'not_opened' && status !== 'initialized';
  return {
    ...record,
    version: 2,
    invoiceNumber: GENERATED.test(order.orderId) ? null : order.orderId,
    likeness: likenessOfFirst(order),
    remote: remote === null ? null : { ...remote, opened: wasOpened },
    payment: isPaid ? { paidAt: null, method: null } : null,
    ending: null,
    replaces: null,
    replacedBy: null,
    pollAt: isPayable ? now : null,
    news: null,
  };
}

/** What is of version 1 but damaged is upgraded as far as it goes; reading it will tell. */
function isFirst(record: unknown): record is First {
  if (typeof record !== 'object' || record === null) return false;
  const { version, order, remote } = record as Partial<Record<string, unknown>>;
  const isOrder = typeof order === 'object' && order !== null && 'orderId' in order && 'amount' in order;
  const hasAmount = isOrder && typeof order.amount === 'object' && order.amount !== null;
  return version === 1 && hasAmount && typeof order.orderId === 'string' && typeof remote === 'object';
}

function likenessOfFirst({ orderId, amount, customerEmail = '', customerName = '' }: First['order']): string[] {
  const number = GENERATED.test(orderId) ? '' : fold(orderId, /[^\p{L}\p{N}]/gu).toUpperCase();
  const customers = [customerEmail, customerName].map((text) => fold(text, /[^\p{L}\p{N}@.]/gu).toLowerCase());
  const sum = `${amount.currency}${amount.minor}`;
  return [
    ...new Set([
      ...(/\d/.test(number) ? [`number:${number}`] : []),
      ...customers.flatMap((customer) => (customer === '' ? [] : [`amount:${sum}:${customer}`])),
    ]),
  ];
}

function fold(text: string, dropped: RegExp): string {
  return text.normalize('NFKD').replace(dropped, '');
}
