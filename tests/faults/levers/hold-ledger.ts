import type { Page } from '@playwright/test';

type Holding = { isLedgerFree?: boolean; ledgerReached?: Promise<string> };
type Wanted = { readonly description: string; readonly states: readonly string[] };

export type HeldLedger = {
  /** Fulfilled when the record is in one of the states, with that state. */
  readonly reached: Promise<string>;
  release(): Promise<void>;
};

/**
 * Stops the product between two of its writes: from the moment when the record of a wish is in one of the states, every
 * further write and read waits, for a transaction that does not end. `page` is a page of the extension that is none of its
 * surfaces. The transactions of one database take turns, and the next of ours is always in the queue before the present one
 * ends: so one of ours lies between any two of the product's, and no state is missed.
 */
export async function holdLedger(page: Page, description: string, ...states: string[]): Promise<HeldLedger> {
  await page.evaluate(hold, { description, states });
  const reached = page.evaluate(() => (globalThis as Holding).ledgerReached ?? '');
  // Whoever never comes to wait for it must not bring the run down.
  reached.catch(() => undefined);
  return {
    reached,
    release: () => page.evaluate(() => void ((globalThis as Holding).isLedgerFree = true)),
  };
}

/** Runs in the page; resolves when the first transaction has its turn. */
function hold({ description, states }: Wanted): Promise<void> {
  const holding = globalThis as Holding;
  holding.isLedgerFree = false;
  const { promise, resolve: reach } = Promise.withResolvers<string>();
  holding.ledgerReached = promise;
  return new Promise((begun, fail) => {
    const opening = indexedDB.open('paylink');
    opening.addEventListener('error', () => fail(new Error(String(opening.error))));
    opening.addEventListener('success', () => takeTurn(opening.result));
    function takeTurn(database: IDBDatabase): void {
      const links = database.transaction('links', 'readwrite').objectStore('links');
      let isHolding = false;
      const look = () => {
        const asking = links.getAll();
        asking.addEventListener('success', () => {
          begun();
          const records = asking.result as { state: string; order: { description: string } }[];
          const found = records.find(({ order, state }) => order.description === description && states.includes(state));
          if (holding.isLedgerFree === true) return database.close();
          if (isHolding) return look();
          if (found === undefined) return takeTurn(database);
          isHolding = true;
          reach(found.state);
          look();
        });
      };
      look();
    }
  });
}
