import type { Evidence } from '../draft/draft.ts';

/** Shows on the page where something was read; one place at a time. Rejects where the page may not be touched any more. */
export type PlacePort = {
  show(evidence: Evidence, mayScroll: boolean): Promise<void>;
  hide(): Promise<void>;
};

export type PointerPorts = {
  readonly places: PlacePort;
  readonly later: (task: () => void, ms: number) => void;
  /** Whether the person has done anything in the form yet: before that the page stays as they left it. */
  readonly isActive: () => boolean;
};

/** What the person points at: by the focus, or by the mouse, which goes before it. Null: at nothing that was read. */
export type Pointer = { point(by: 'focus' | 'hover', evidence: Evidence | null): void };

/** Passing over a field on the way to another is not pointing at it. */
const PAUSE_MS = 90;

export function createPointer({ places, later, isActive }: PointerPorts): Pointer {
  const pointed: Record<'focus' | 'hover', Evidence | null> = { focus: null, hover: null };
  let shown: Evidence | null = null;
  let turn = 0;

  function settle(): void {
    const wanted = pointed.hover ?? pointed.focus;
    const evidence = wanted?.place === undefined ? null : wanted;
    if (evidence?.place === shown?.place && evidence?.text === shown?.text) return;
    shown = evidence;
    const mayScroll = pointed.hover !== null || isActive();
    const done = evidence === null ? places.hide() : places.show(evidence, mayScroll);
    // The page went elsewhere, and its frame with it: what is asked in the form is the same as before.
    done.catch(() => (shown = null));
  }

  return {
    point(by, evidence) {
      pointed[by] = evidence;
      turn += 1;
      const mine = turn;
      later(() => mine === turn && settle(), PAUSE_MS);
    },
  };
}
