import type { AmountHints } from './amount.ts';

const POINT = new Set(['en', 'ja', 'zh', 'ko', 'th', 'he', 'hi', 'ms']);
const COMMA = new Set(
  'nl de fr es it pt pl cs sk da sv nb nn no fi hu ro bg hr sl sr el tr ru uk et lv lt is id vi ca'.split(' '),
);
/** Regions that write otherwise than the language at large; null where both ways are common. */
const REGIONS: Readonly<Record<string, '.' | ',' | null>> = {
  'de-CH': '.',
  'de-LI': '.',
  'it-CH': '.',
  'fr-CH': null,
  'en-ZA': null,
  'es-MX': '.',
  'es-US': '.',
  'es-419': null,
  'es-PR': '.',
  'es-GT': '.',
  'es-HN': '.',
  'es-NI': '.',
  'es-PA': '.',
  'es-PE': '.',
  'es-SV': '.',
  'es-DO': '.',
  'en-NL': null,
  'en-DE': null,
  'en-150': null,
  'fr-CA': null,
  'pt-MO': null,
};

/** The decimal separator that the hints name, or that the language of the text uses; undefined when that is unsettled. */
export function decimalSeparatorOf(hints: AmountHints): '.' | ',' | undefined {
  if (hints.decimalSeparator !== undefined) return hints.decimalSeparator;
  if (hints.typed === true || hints.language === undefined) return undefined;
  const [language = '', ...rest] = hints.language.replace(/_/g, '-').split('-');
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part)) ?? hints.country;
  const name = `${language.toLowerCase()}-${(region ?? '').toUpperCase()}`;
  const special = Object.hasOwn(REGIONS, name) ? REGIONS[name] : undefined;
  if (special !== undefined) return special ?? undefined;
  if (POINT.has(language.toLowerCase())) return '.';
  return COMMA.has(language.toLowerCase()) ? ',' : undefined;
}
