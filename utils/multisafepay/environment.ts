/** Where an account lives. A key of one environment is unknown in the other (error 1032). */
export const ENVIRONMENTS = ['test', 'live'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

const API_HOSTS: Record<Environment, string> = {
  test: 'testapi.multisafepay.com',
  live: 'api.multisafepay.com',
};

/** The base URL of an environment's API. There is no other way to a host: it never comes from input. */
export function apiBase(environment: Environment): string {
  return `https://${API_HOSTS[environment]}/v1/json`;
}

/** The host permissions that the two API hosts need, as match patterns. */
export const API_ORIGINS: string[] = ENVIRONMENTS.map((environment) => `https://${API_HOSTS[environment]}/*`);
