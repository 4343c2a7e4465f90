import type { Call, createCall } from '../../utils/multisafepay/http.ts';

declare global {
  var paylinkHttp: { readonly createCall: typeof createCall } | undefined;
  var trustedTypes: {
    createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: ''): string };
  };
  var importScripts: ((url: string) => void) | undefined;
}

const HTTP = '/http.js';

/**
 * Loads the HTTP script. A worker may import later only what it has imported while it was being installed; the policy
 * (the only one the manifest's CSP allows) knows no other address than this one.
 */
async function loadHttp(): Promise<void> {
  // A literal, so that a reviewer sees what is loaded; as a string, since the file only exists beside the built background.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  if (globalThis.importScripts === undefined) await import('/http.js' as string);
  else globalThis.importScripts(policy().createScriptURL(''));
}

let made: { createScriptURL(url: ''): string } | null = null;
function policy() {
  made ??= trustedTypes.createPolicy('paylink-http', { createScriptURL: () => HTTP });
  return made;
}

if (globalThis.importScripts !== undefined) addEventListener('install', () => void loadHttp());

/** The way to the API, loaded at its first use. */
export const call: Call = async (...request) => {
  if (globalThis.paylinkHttp === undefined) await loadHttp();
  const http = globalThis.paylinkHttp;
  if (http === undefined) throw new Error(`${HTTP} did not load.`);
  return http.createCall((input) => fetch(input))(...request);
};
