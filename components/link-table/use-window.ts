import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows of two lines; of three where the table is narrow. */
const HEIGHT = { wide: 54, narrow: 82 };
const NARROW = 800;
/** Rows beyond what is seen, so that scrolling does not outrun drawing. */
const SPARE = 4;

export type RowWindow = {
  readonly isNarrow: boolean;
  readonly rowHeight: number;
  /** Of the scroller. */
  readonly height: number;
  /** The rows to draw: from `first` up to, but not including, `end`. */
  readonly first: number;
  readonly end: number;
};

/** Which rows of many a scroller shows. Before it has been laid out, as many as the page can show. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [box, setBox] = useState({ top: 0, height: innerHeight, width: innerWidth });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return () => {};
    const measure = () => {
      const { scrollTop, clientHeight, clientWidth } = element;
      if (clientWidth > 0) setBox({ top: scrollTop, height: clientHeight, width: clientWidth });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);
  const isNarrow = box.width < NARROW;
  const rowHeight = isNarrow ? HEIGHT.narrow : HEIGHT.wide;
  const first = Math.max(0, Math.min(Math.floor(box.top / rowHeight), count) - SPARE);
  const end = Math.min(count, Math.ceil((box.top + box.height) / rowHeight) + SPARE);
  return { isNarrow, rowHeight, height: box.height, first, end };
}
