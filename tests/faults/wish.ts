/** One payment link that somebody wants: told apart from all others by its description. */
export type Wish = { readonly description: string; readonly text: string; readonly minor: number };

let count = 0;

/** A wish that nobody had before, with an amount that no other wish of this run has. */
export function makeWish(about: string): Wish {
  count += 1;
  const minor = 1_000 + count * 7;
  return { description: `${about} ${count}`, text: (minor / 100).toFixed(2), minor };
}
