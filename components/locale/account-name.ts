import type { Account } from '../../utils/surfaces/link-form.ts';
import { useLocale } from './locale.ts';

/** An account's own name, or what tells it apart where it has none. */
export function useAccountName(): (account: Account) => string {
  const { translate } = useLocale();
  return ({ name, keyEnding }) => (name === '' ? translate('accountUnnamed', { ending: keyEnding }) : name);
}
