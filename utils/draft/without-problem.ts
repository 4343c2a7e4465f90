import type { Problems } from './check-draft.ts';
import type { FieldName } from './draft.ts';

/** What is being corrected is not complained about any more; amount and currency are corrected together. */
export function withoutProblem(problems: Problems, field: FieldName): Problems {
  const corrected = field === 'amount' || field === 'currency' ? ['amount', 'currency'] : [field];
  return Object.fromEntries(Object.entries(problems).filter(([name]) => !corrected.includes(name)));
}
