/** Where a key leads from a row; null where it leads nowhere. `page`: how many rows are seen at once. */
export function moveBy(key: string, from: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    End: count,
    Home: -count,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? null : Math.max(0, Math.min(count - 1, from + step));
}
