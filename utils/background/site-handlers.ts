import { habitsTaught, type Draft } from '../draft/draft.ts';
import { ok } from '../errors/result.ts';
import type { Handlers } from '../messages/router.ts';
import { forgetSite, hostOf, teachSite, type Site } from '../sites/site.ts';
import type { BackgroundPorts } from './ports.ts';

type SitePorts = Pick<BackgroundPorts, 'sites' | 'lock' | 'getTab'>;

/** What the options and the form ask about the sites of which choices taught something. */
export function siteHandlers(ports: SitePorts): Pick<Handlers<'background'>, 'site.list' | 'site.forget'> {
  return {
    'site.list': async () => ok(await listSites(ports)),
    'site.forget': ({ host }) => change(ports, (sites) => forgetSite(sites, host)),
  };
}

/** What is known of the site of a page. */
export async function knownSite(ports: SitePorts, url = ''): Promise<Site | null> {
  return (await listSites(ports)).find(({ host }) => host === hostOf(url)) ?? null;
}

/**
 * Remembers for the page's site what the person chose in its draft. Called when a link was made of it: a choice that was
 * put right again before that teaches nothing. Private windows leave nothing behind; where that cannot be told, neither.
 */
export async function learnSite(ports: SitePorts, tabId: number | null, draft: Draft): Promise<void> {
  const habits = habitsTaught(draft);
  const host = hostOf(draft.page?.url ?? '');
  if (Object.keys(habits).length === 0 || host === null || tabId === null) return;
  if ((await ports.getTab(tabId))?.incognito === false) await change(ports, (sites) => teachSite(sites, host, habits));
}

async function listSites({ sites }: SitePorts): Promise<Site[]> {
  return (await sites.read()) ?? [];
}

/** One at a time, since what is written depends on what was there. */
function change(ports: SitePorts, task: (sites: Site[]) => Site[]) {
  return ports.lock('sites', async () => ports.sites.write(task(await listSites(ports))));
}
