import { fail, ok, type Result } from '../errors/result.ts';
import type { Client, ClientFailure, Site } from '../multisafepay/client.ts';
import { ENVIRONMENTS, type Environment } from '../multisafepay/environment.ts';

export type KeyFailure = 'key_missing' | 'key_malformed' | 'key_rejected' | 'key_unproven';
export type KeyIdentity = { readonly environment: Environment; readonly site: Site | null };

/**
 * Tries a key against both environments at once: `GET /gateways` proves it, `GET /me` says which site it belongs to.
 * `key_rejected` only where both environments refused it; `key_unproven` where one of them gave no clear answer.
 */
export async function identifyKey(
  key: string,
  clientFor: (environment: Environment) => Pick<Client, 'listGateways' | 'getSite'>,
): Promise<Result<KeyIdentity, KeyFailure>> {
  if (key === '') return fail('key_missing');
  // The SDKs ask for five characters and nothing more; a header value must be visible ASCII.
  if (key.length < 5 || key.length > 200 || !/^[\x21-\x7e]+$/.test(key)) return fail('key_malformed');
  const tries = await Promise.all(
    ENVIRONMENTS.map(async (environment) => ({ environment, proof: await clientFor(environment).listGateways() })),
  );
  const accepted = tries.find(({ proof }) => proof.ok);
  if (accepted !== undefined) {
    const site = await clientFor(accepted.environment).getSite();
    return ok({ environment: accepted.environment, site: site.ok ? site.value : null });
  }
  const failures = tries.map(({ proof }) => (proof.ok ? null : proof.error.code));
  return failures.every((code) => code === 'key_rejected')
    ? fail('key_rejected')
    : fail('key_unproven', { why: why(failures) });
}

function why(failures: (ClientFailure | null)[]): string {
  return failures.find((code) => code !== null && code !== 'key_rejected') ?? 'key_rejected';
}
