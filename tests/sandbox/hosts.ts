/** The two worlds a key belongs to. A test key never opens the live API, nor the other way round. */
export type Environment = 'test' | 'live';

const API_HOSTS: Readonly<Record<Environment, string>> = {
  test: 'testapi.multisafepay.com',
  live: 'api.multisafepay.com',
};

const PAY_HOSTS: Readonly<Record<Environment, string>> = {
  test: 'testpayv2.multisafepay.com',
  live: 'payv2.multisafepay.com',
};

/** A stranger's host: target of redirect tests. It allows every origin and writes down what it gets. */
export const EVIL_HOST = 'evil.example';

/** The four hosts of MultiSafepay that the sandbox stands in for. */
export const MULTISAFEPAY_HOSTS: readonly string[] = [API_HOSTS.test, API_HOSTS.live, PAY_HOSTS.test, PAY_HOSTS.live];

/** Every host name the TLS port answers to. */
export const SANDBOX_HOSTS: readonly string[] = [...MULTISAFEPAY_HOSTS, EVIL_HOST];

export function apiHost(environment: Environment): string {
  return API_HOSTS[environment];
}

export function payHost(environment: Environment): string {
  return PAY_HOSTS[environment];
}

/** The environment whose API lives on this host; null for every other host. */
export function environmentOfApiHost(host: string): Environment | null {
  if (host === API_HOSTS.test) return 'test';
  return host === API_HOSTS.live ? 'live' : null;
}

/** The environment a host belongs to, API or payment page; null for a stranger. */
export function environmentOfHost(host: string): Environment | null {
  if (host === PAY_HOSTS.test) return 'test';
  if (host === PAY_HOSTS.live) return 'live';
  return environmentOfApiHost(host);
}
