import { isErrorCode } from '../errors/codes.ts';
import type { Failure } from '../errors/result.ts';
import type { Translate } from './translate.ts';

/** The sentence for a failure: what happened, what was kept, what to do next. */
export function explainFailure(failure: Failure, translate: Translate): string {
  return translate(isErrorCode(failure.code) ? `error_${failure.code}` : 'error_internal', failure.details);
}

/** What the API itself said, as a detail for whoever calls support; null where it said nothing. */
export function apiDetail({ details }: Failure): string | null {
  const parts = [details?.['apiCode'], details?.['apiInfo']].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' · ');
}
