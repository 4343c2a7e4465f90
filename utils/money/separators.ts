import type { AmountHints } from './amount.ts';

/** Source: Unicode CLDR, number symbols. Languages in which both are common are in neither list. */
const POINT = new Set('en ja zh yue ko th he hi ms am bn fil ga cy mt gu kn ml mr my ne pa si ta te'.split(' '));
const COMMA = new Set(
  (
    'nl de fr es it pt pl cs sk da sv nb nn no fi hu ro bg hr bs sr sl mk sq el tr ru be uk et lv lt is fo id vi ca eu gl ' +
    'lb fy ka hy az kk ky uz'
  ).split(' '),
);
/** Regions that write otherwise than the language at large; `?`: both ways are common there, or not known. */
const REGIONS = readRegions(`
.: de-CH de-LI it-CH es-MX es-US es-PR es-GT es-HN es-NI es-PA es-PE es-SV es-DO es-CU es-BZ
,: ms-BN ms-ID
?: fr-CH fr-CA en-ZA es-419 es-BR es-PH pt-MO sw-CD
`);
/** English outside of these is written by people whose own language may have the comma. */
const ENGLISH = new Set(
  'US GB UK IE AU NZ CA IN PK LK BD SG HK MY PH MT JM TT BB BZ BS GY NG GH KE UG TZ ZM ZW GI FK'.split(' '),
);

/** The decimal separator that the hints name, or that the language of the text uses; undefined when that is unsettled. */
export function decimalSeparatorOf(hints: AmountHints): '.' | ',' | undefined {
  if (hints.decimalSeparator !== undefined) return hints.decimalSeparator;
  if (hints.typed === true || hints.language === undefined) return undefined;
  const [language = '', ...rest] = hints.language.replace(/_/g, '-').split('-');
  // In Arabic script the signs are others than in the language's usual one.
  if (rest.some((part) => part.toLowerCase() === 'arab')) return undefined;
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part)) ?? hints.country;
  const name = `${language.toLowerCase()}-${(region ?? '').toUpperCase()}`;
  const special = REGIONS.get(name);
  if (special !== undefined) return special === '?' ? undefined : special;
  if (language.toLowerCase() === 'en' && region !== undefined && !ENGLISH.has(region.toUpperCase())) return undefined;
  if (POINT.has(language.toLowerCase())) return '.';
  return COMMA.has(language.toLowerCase()) ? ',' : undefined;
}

function readRegions(rows: string): Map<string, '.' | ',' | '?'> {
  const regions = new Map<string, '.' | ',' | '?'>();
  for (const row of rows.trim().split('\n')) {
    const [mark, names = ''] = row.split(': ');
    if (mark === '.' || mark === ',' || mark === '?') for (const name of names.split(' ')) regions.set(name, mark);
  }
  return regions;
}
