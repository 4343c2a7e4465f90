import type { Site } from '../catalogue/sites.ts';
import type { Environment } from '../hosts.ts';
import type { KeyWitness } from '../ledger.ts';

type KeyWay = KeyWitness['sentBy'][number];

/** All keys a request brings, in the order in which they count: header, bearer, query. */
function readKeys(request: Request): Array<readonly [KeyWay, string]> {
  const bearer = /^Bearer +(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const ways: Array<readonly [KeyWay, string | null | undefined]> = [
    ['header', request.headers.get('api_key')],
    ['bearer', bearer],
    ['query', new URL(request.url).searchParams.get('api_key')],
  ];
  return ways.flatMap(([way, key]) => (key ? [[way, key.trim()] as const] : []));
}

/** The site whose key the request carries, if it is a key of this environment. */
export function findSiteOf(request: Request, environment: Environment, sites: readonly Site[]): Site | undefined {
  const key = readKeys(request)[0]?.[1];
  return sites.find((site) => site.environment === environment && site.key === key);
}

/** The same, for the ledger: how a key came and whose it is, never the key. */
export function witnessKey(request: Request, environment: Environment | null, sites: readonly Site[]): KeyWitness {
  const site = environment === null ? undefined : findSiteOf(request, environment, sites);
  return { sentBy: readKeys(request).map(([way]) => way), site: site?.site_id ?? null };
}
