import { fail, ok, type Result } from '../errors/result.ts';
import type { Environment } from './environment.ts';

const MAX_LENGTH = 2_048;
const DOMAIN = '.multisafepay.com';

/**
 * The address of a payment page as it may be copied: `https`, a multisafepay.com host of the account's own environment,
 * no user, no port, at most 2,048 characters; normalised by the URL parser, never the raw text.
 * Live pages are on `payv2` or `pay`; test and development hosts begin with `test` or `dev`.
 */
export function checkPaymentUrl(text: string, environment: Environment): Result<string, 'payment_url_refused'> {
  const refused = fail('payment_url_refused');
  // The URL parser drops tabs and line breaks and folds backslashes: what needs that was not made by MultiSafepay.
  if (text.length > MAX_LENGTH || !/^[\x21-\x5b\x5d-\x7e]+$/.test(text)) return refused;
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:' || url.port !== '') return refused;
  if (url.username !== '' || url.password !== '' || !url.hostname.endsWith(DOMAIN)) return refused;
  const isLiveHost = !/^(test|dev)/.test(url.hostname);
  return isLiveHost === (environment === 'live') ? ok(url.href) : refused;
}
