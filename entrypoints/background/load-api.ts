import type { ApiPorts, ApiWork, openApiWork } from '../../utils/background/api-work.ts';

declare global {
  var paylinkApi: { readonly openApiWork: typeof openApiWork } | undefined;
  var trustedTypes: {
    createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: ''): string };
  };
  var importScripts: ((url: string) => void) | undefined;
}

const API = '/api.js';

/**
 * Loads the second script. A worker may import later only what it has imported while it was being installed; the policy
 * (the only one the manifest's CSP allows) knows no other address than this one.
 */
async function loadApi(): Promise<void> {
  // A literal, so that a reviewer sees what is loaded; as a string, since the file only exists beside the built background.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  if (globalThis.importScripts === undefined) await import('/api.js' as string);
  else globalThis.importScripts(policy().createScriptURL(''));
}

let made: { createScriptURL(url: ''): string } | null = null;
function policy() {
  made ??= trustedTypes.createPolicy('paylink-api', { createScriptURL: () => API });
  return made;
}

if (globalThis.importScripts !== undefined) addEventListener('install', () => void loadApi());

/** What speaks to MultiSafepay, loaded at its first use in a run of the background. */
export function createApiWork(ports: Omit<ApiPorts, 'fetch'>): () => Promise<ApiWork> {
  let work: ApiWork | null = null;
  return async () => {
    if (globalThis.paylinkApi === undefined) await loadApi();
    const api = globalThis.paylinkApi;
    if (api === undefined) throw new Error(`${API} did not load.`);
    work ??= api.openApiWork({ ...ports, fetch: (request) => fetch(request) });
    return work;
  };
}
