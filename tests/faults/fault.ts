import type { World } from './world.ts';

/**
 * What a fault led to. The counts come from the sandbox's ledger, compared with what the product keeps: `doubled` are orders
 * beyond the one that was wished for, `lost` are orders that the product does not know or will never settle, and wishes whose
 * end nobody was told. `complaints`: whatever else should not have happened.
 */
export type Verdict = {
  readonly orders: number;
  readonly doubled: number;
  readonly lost: number;
  readonly complaints: readonly string[];
};

/** One thing that goes wrong. Rejects where it could not be brought about, or the product came to no end. */
export type Fault = {
  /** Its number in the list of faults. */
  readonly id: string;
  readonly title: string;
  /** Belongs to the quick ones, which `npm test` runs. */
  readonly fast?: boolean;
  /** Needs a browser of its own: it harms the profile, or the browser has to be started in a special way. */
  readonly ownBrowser?: boolean;
  run(world: World): Promise<Verdict>;
};

/** A fault that cannot be brought about here as it would be in life. */
export class NotInjected extends Error {}
