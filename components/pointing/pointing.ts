import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Evidence } from '../../utils/draft/draft.ts';
import type { Pointer } from '../../utils/surfaces/pointer.ts';

/** Who is told what the person points at; nobody, where no page is beside the view. */
const PointingContext = createContext<Pointer>({ point() {} });

export const PointingProvider = PointingContext.Provider;

export type PointingAttributes<Shown extends HTMLElement> = {
  readonly ref: RefObject<Shown | null>;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
};

/** Makes an element point at where something was read, while it has the focus or the mouse. */
export function usePointing<Shown extends HTMLElement>(evidence: Evidence | undefined): PointingAttributes<Shown> {
  const { point } = useContext(PointingContext);
  const ref = useRef<Shown>(null);
  const held = useRef({ focus: false, hover: false });
  const set = (by: 'focus' | 'hover', isHeld: boolean) => () => {
    held.current[by] = isHeld;
    point(by, isHeld ? (evidence ?? null) : null);
  };
  // What is pointed at can change under the focus: the page was read, another candidate was taken.
  useLayoutEffect(() => {
    for (const by of ['focus', 'hover'] as const) if (held.current[by]) point(by, evidence ?? null);
  }, [evidence]);
  // An element that goes away under the mouse is told nothing.
  useLayoutEffect(
    () => () => {
      for (const by of ['focus', 'hover'] as const) if (held.current[by]) point(by, null);
    },
    [],
  );
  return {
    ref,
    onFocusIn: set('focus', true),
    onFocusOut: set('focus', false),
    onMouseEnter: set('hover', true),
    onMouseLeave: set('hover', false),
  };
}
