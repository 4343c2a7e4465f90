import { PAYMENT_PAGE_LOCALES } from '../../utils/draft/order.ts';
import type { Translate } from '../../utils/i18n/translate.ts';

export type Choice = { readonly value: string; readonly label: string };

const DAY = 86_400;
const DAYS = [3, 7, 14, 60, 90, 365];

export function expiryChoices(translate: Translate): Choice[] {
  return [
    { value: '', label: translate('expiryDefault') },
    { value: '3600', label: translate('expiryHour') },
    { value: String(DAY), label: translate('expiryDay') },
    ...DAYS.map((days) => ({ value: String(days * DAY), label: translate('expiryDays', { days }) })),
  ];
}

/** Each language by its own name's translation: "Nederlands (België)" for a Dutch reader. */
export function localeChoices(translate: Translate, language: string): Choice[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return [
    { value: '', label: translate('localeDefault') },
    ...PAYMENT_PAGE_LOCALES.map((locale) => ({ value: locale, label: names.of(locale.replace('_', '-')) ?? locale })),
  ];
}
