/** The day of a moment (epoch milliseconds) at this machine: `2026-03-02`. */
export function dayOf(time: number): string {
  const at = new Date(time);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Midnight at this machine, `later` days after the date began; null where there is no date. */
export function startOfDay(date: string, later: number): number | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const time = new Date(year, month - 1, day + later).getTime();
  return date === '' || Number.isNaN(time) ? null : time;
}
