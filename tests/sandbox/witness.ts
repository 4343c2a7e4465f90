import type { Site } from './catalogue/sites.ts';
import { witnessKey } from './api/authenticate.ts';
import { parseJson } from './api/read-json.ts';
import { environmentOfHost } from './hosts.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** Writes a request into the ledger. `text` is its body, already read. */
export function witness(ledger: Ledger, request: Request, text: string, sites: readonly Site[], at: Date): LedgerEntry {
  const { hostname, pathname, searchParams } = new URL(request.url);
  const { headers, method } = request;
  const environment = environmentOfHost(hostname);
  return ledger.record({
    at,
    environment,
    host: hostname,
    method,
    path: pathname,
    queryKeys: [...searchParams.keys()],
    key: witnessKey(request, environment, sites),
    headerNames: [...headers.keys()].toSorted(),
    headers: {
      contentType: headers.get('content-type'),
      accept: headers.get('accept'),
      origin: headers.get('origin'),
      hasCookie: headers.has('cookie'),
      hasReferer: headers.has('referer'),
    },
    body: text === '' ? null : (parseJson(text) ?? text),
  });
}
