import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../utils/i18n/translate.ts';

/** The person's language: its texts, and its BCP 47 tag for numbers and dates. */
export type Locale = { readonly translate: Translate; readonly language: string };

const LocaleContext = createContext<Locale | null>(null);

export const LocaleProvider = LocaleContext.Provider;

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('Every view stands in a LocaleProvider.');
  return locale;
}
