import type { SiteHabits } from '../reading/reading.ts';

/** What a person's choices taught of a site: its host as the address bar shows it, with the port where it names one. */
export type Site = { readonly host: string; readonly habits: SiteHabits };

/** More sites than anyone invoices from; beyond it the one that was taught longest ago is let go. */
const MAX_SITES = 500;

/** The host of a page that came over the web; null for files and the browser's own pages, which are no one's site. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.host : null;
}

/** The sites with what was just taught of one: later choices win, and the last one taught comes last. */
export function teachSite(sites: readonly Site[], host: string, habits: SiteHabits): Site[] {
  const old = sites.find((site) => site.host === host);
  return [...forgetSite(sites, host), { host, habits: { ...old?.habits, ...habits } }].slice(-MAX_SITES);
}

/** Null forgets them all. */
export function forgetSite(sites: readonly Site[], host: string | null): Site[] {
  return sites.filter((site) => host !== null && site.host !== host);
}
