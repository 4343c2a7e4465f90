import type { Site } from './catalogue/sites.ts';
import type { OrderStore } from './orders/order-store.ts';
import type { Random } from './random-text.ts';

/** What all parts of one sandbox share. */
export type World = {
  readonly sites: Site[];
  readonly orders: OrderStore;
  readonly now: () => Date;
  readonly random: Random;
};

/** Switches of faults that change what the API itself thinks or says. */
export type Bent = ReadonlySet<'successFalseOk' | 'dutch' | 'strictOrderIds' | 'unopened1006'>;

/** What travels with one request beside the request. */
export type Exchange = {
  readonly bent: Bent;
  /** Called in the moment an order comes into being. */
  readonly onCommit: (orderId: string) => void;
};
