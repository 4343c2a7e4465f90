import type { AmountHints } from './amount.ts';
import type { CurrencyCode } from './iso-4217.ts';

/**
 * Countries whose currency's code does not begin with the country's own letters, as `CODE: countries`. Source: territory
 * currencies of Unicode CLDR. Countries of the euro are left out, since its sign is never in doubt.
 */
const BORROWED = `
USD: EC SV PA PR GU VI AS MP VG TC BQ FM MH PW TL IO UM
GBP: GG JE IM
AUD: NR KI TV NF CX CC
NZD: CK NU TK PN
CHF: LI
DKK: FO GL
NOK: SJ BV
ILS: PS
XOF: SN CI ML BF BJ TG NE GW
XAF: CM GA TD CF CG GQ
XPF: PF NC WF
XCD: AG DM GD KN LC VC AI MS
XCG: CW SX
`;

/** Countries in which a language is at home, as far as their currencies share a sign or a name with others. */
const HOMES = `
en: US CA AU NZ GB IN PK LK MU SC SG HK JM TT BZ BS BB FJ GY LR NA KE TZ UG GH NG
fr: CA US CH SN CM PF
es: MX AR CL CO UY DO CU EC BO VE CR PE
pt: BR AO MZ
de: CH
it: CH
rm: CH
gsw: CH
sv: SE
da: DK
nb: NO
nn: NO
no: NO
is: IS
fo: FO
kl: GL
cs: CZ
ja: JP
zh: CN
zh-hant: TW HK MO
yue: HK
ko: KR
hi: IN
mr: IN
te: IN
gu: IN
kn: IN
ml: IN
ta: IN LK
bn: BD IN
pa: IN PK
ur: PK IN
si: LK
ne: NP
ar: EG LB SY SD AE MA SA QA OM YE KW JO BH TN DZ IQ LY
fa: IR
tr: TR
ru: RU
be: BY
uk: UA
ro: RO
ms: MY BN SG
af: ZA
sw: KE TZ UG
sr: RS
mk: MK
`;

const CURRENCY_OF = new Map(
  readRows(BORROWED).flatMap(([code, all]) => all.map((country) => [country, code] as const)),
);
const HOMES_OF = new Map(readRows(HOMES));

/** What a site's country makes of a mark with several meanings: `$` in Canada is CAD. Undefined if it is none of them. */
export function settleByCountry(codes: readonly CurrencyCode[], country: string): CurrencyCode | undefined {
  const letters = country.toUpperCase();
  const borrowed = CURRENCY_OF.get(letters);
  if (borrowed !== undefined) return codes.find((code) => code === borrowed);
  return /^[A-Z]{2}$/.test(letters) ? codes.find((code) => code.startsWith(letters)) : undefined;
}

/** The meanings that are at home where the language is: `kr` in Swedish is SEK, `$` in English may be one of many. */
export function meaningsInLanguage(codes: readonly CurrencyCode[], language: string): CurrencyCode[] {
  const [name = '', ...rest] = language.toLowerCase().replace(/_/g, '-').split('-');
  const isTraditional = name === 'zh' && rest.some((part) => part === 'hant');
  const homes = HOMES_OF.get(isTraditional ? 'zh-hant' : name) ?? [];
  return [...new Set(homes.flatMap((country) => settleByCountry(codes, country) ?? []))];
}

/**
 * The country that the hints speak of: the site's, or the region of the page's language. "en-US" is what page builders
 * write unasked, so it says nothing of the country.
 */
export function countryOf(hints: AmountHints): string | undefined {
  if (hints.country !== undefined) return hints.country;
  const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z])/i.exec(hints.language ?? '')?.[1]?.toUpperCase();
  return region === 'US' && /^en/i.test(hints.language ?? '') ? undefined : region;
}

function readRows(rows: string): [name: string, values: string[]][] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', values = ''] = row.split(': ');
      return [name, values.split(' ')];
    });
}
