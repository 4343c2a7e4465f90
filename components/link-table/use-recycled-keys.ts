import { useRef } from 'preact/hooks';

/**
 * A key for each id: an id keeps the one that it had, and a new id takes over one that has become free, so that what was
 * drawn is used again: drawing anew takes longer. Nobody takes over the key of `kept`, which may have the focus.
 */
export function useRecycledKeys(ids: readonly string[], kept: string | null): ReadonlyMap<string, number> {
  const last = useRef({ keys: new Map<string, number>(), next: 0 });
  const { keys } = last.current;
  let { next } = last.current;
  const wanted = new Set(ids);
  const free = [...keys].flatMap(([id, key]) => (wanted.has(id) || id === kept ? [] : [key]));
  const given = new Map<string, number>();
  for (const id of ids) {
    const key = keys.get(id) ?? free.shift() ?? next;
    if (key === next) next += 1;
    given.set(id, key);
  }
  last.current = { keys: given, next };
  return given;
}
