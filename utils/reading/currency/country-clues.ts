import { findIbans } from '../codes/read-iban.ts';
import { evidenceAt } from '../evidence.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import type { Line, PageText } from '../page-text.ts';
import type { Evidence } from '../reading.ts';
import { COUNTRY_NAMES, countryOfLanguage } from './countries.ts';

/** A sign of the country that a page is from. `isAddress`: it stands in an address, which may be the customer's too. */
export type CountryClue = { readonly country: string; readonly isAddress: boolean; readonly evidence: Evidence };

const US_STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.replaceAll(
    ' ',
    '|',
  );
const STATE_NAMES =
  'California|New York|Texas|Florida|Washington|Illinois|Massachusetts|Colorado|Oregon|Nevada|Arizona|Georgia|Ohio|Virginia|Pennsylvania|New Jersey|Michigan|North Carolina|Minnesota|Utah';
/** Postal lines, tax numbers and telephone numbers that belong to one country. */
const PATTERNS: readonly (readonly [pattern: RegExp, country: string, isAddress: boolean])[] = [
  [new RegExp(`(?<![A-Za-z])(?:${US_STATES}|${STATE_NAMES})[,.]? {1,2}\\d{5}(?:-\\d{4})?(?!\\d)`), 'US', true],
  [new RegExp(`(?<![A-Za-z])[A-Z][a-z]+,? (?:${US_STATES}),? (?:USA?|U\\.S\\.A?\\.?)`), 'US', true],
  [
    /(?<![A-Za-z])(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT),? {0,2}[A-Z]\d[A-Z][ -]?\d[A-Z]\d(?![A-Za-z\d])/,
    'CA',
    true,
  ],
  [/(?<![A-Za-z])(?:NSW|VIC|QLD|TAS|ACT|Victoria|Queensland|New South Wales),? {0,2}\d{4}(?!\d)/, 'AU', true],
  [/(?<![A-Za-z])Singapore \d{6}(?!\d)/, 'SG', true],
  [/(?<![A-Za-z])A\.?B\.?N\.?:? {0,2}\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/, 'AU', false],
  [/(?<![A-Za-z])GSTIN:? {0,2}(?:No\.?:? ?)?\d{2}[A-Z]{5}\d{4}[A-Z]/, 'IN', false],
  [/(?<![A-Za-z\d])SE\d{12}(?!\d)/, 'SE', false],
  [/(?<![A-Za-z])(?:Bankgiro|Plusgiro|Org\.? ?nr\.?:? ?\d{6}-\d{4})/i, 'SE', false],
  [/(?<![A-Za-z])CVR(?:[- ]?nr)?\.?:? ?\d{8}(?!\d)/i, 'DK', false],
  [/(?<![A-Za-z])(?:NO ?)?\d{3} ?\d{3} ?\d{3} ?MVA(?![A-Za-z])/, 'NO', false],
  [/(?<![A-Za-z])CHE-\d{3}\.\d{3}\.\d{3}/, 'CH', false],
  [/(?<![A-Za-z])(?:EIN|Federal Tax ID):? ?#?\d{2}-\d{7}/, 'US', false],
  [/(?<![A-Za-z])RFC:? ?[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}/, 'MX', false],
  [/(?<![A-Za-z])NZBN/, 'NZ', false],
  [/(?<![A-Za-z])R\.?U\.?T\.?:? ?\d{1,2}\.\d{3}\.\d{3}-[\dkK]/, 'CL', false],
  [/(?<![A-Za-z])CUIT:? ?\d{2}-\d{8}-\d/, 'AR', false],
  [/(?<![A-Za-z])NIT:? ?\d{3}\.?\d{3}\.?\d{3}-\d/, 'CO', false],
];
const PHONES: Readonly<Record<string, string>> = {
  '61': 'AU',
  '64': 'NZ',
  '65': 'SG',
  '852': 'HK',
  '886': 'TW',
  '52': 'MX',
  '54': 'AR',
  '56': 'CL',
  '57': 'CO',
  '46': 'SE',
  '47': 'NO',
  '45': 'DK',
  '354': 'IS',
  '81': 'JP',
  '86': 'CN',
  '91': 'IN',
  '92': 'PK',
  '94': 'LK',
  '977': 'NP',
  '230': 'MU',
  '41': 'CH',
  '44': 'GB',
  '48': 'PL',
  '420': 'CZ',
  '55': 'BR',
  '27': 'ZA',
  '598': 'UY',
};
const PHONE = /(?<![\d+])\+ ?(\d{2,3})(?=[\s().-]*\d)/;
const NAMES = new Map(
  Object.entries(COUNTRY_NAMES).flatMap(([country, names]) => names.split('|').map((name) => [name, country] as const)),
);
const MAX_LINE = 400;

/** All signs of the page's country that a person can see, in order, each country and kind once. */
export function countryClues(page: PageText): CountryClue[] {
  const clues = new Map<string, CountryClue>();
  const add = (country: string, isAddress: boolean, evidence: Evidence): void => {
    const key = `${country} ${String(isAddress)}`;
    if (!clues.has(key)) clues.set(key, { country, isAddress, evidence });
  };
  for (const line of page.shown) {
    if (line.text.length > MAX_LINE) continue;
    for (const [country, isAddress] of cluesIn(line)) add(country, isAddress, evidenceAt(line, 'page'));
  }
  return [...clues.values()];
}

function cluesIn({ text }: Line): [string, boolean][] {
  const found: [string, boolean][] = [];
  if (/\d/.test(text)) {
    for (const [pattern, country, isAddress] of PATTERNS) if (pattern.test(text)) found.push([country, isAddress]);
    if (/[A-Z]{2}\d{2}/.test(text)) for (const iban of findIbans(text)) found.push([iban.slice(0, 2), false]);
    const phone = PHONE.exec(text)?.[1] ?? '';
    const country = PHONES[phone] ?? PHONES[phone.slice(0, 2)];
    if (country !== undefined) found.push([country, true]);
  }
  if (/^[\p{L}]/u.test(text)) {
    for (const part of text.length <= 80 ? [text, ...text.split(/[,|·•]/).slice(-2)] : []) {
      const country = NAMES.get(plainPhrase(part));
      if (country !== undefined) found.push([country, true]);
    }
  }
  return found;
}

const DOMAINS: Readonly<Record<string, string>> = { uk: 'GB' };
/** Country domains that are used by everyone. */
const COMMON_DOMAINS = /^(?:co|io|ai|me|tv|cc|ws|fm|am|gg|ly|to|sh|so|it|is|in|ca|us|dk|app|dev|eu)$/;

/** The country of the page's address and language tag. */
export function countriesOfPage(page: PageText): CountryClue[] {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(page.url)?.[1] ?? '';
  const domain = host.split('.').at(-1)?.toLowerCase() ?? '';
  const isCountry = domain.length === 2 && (!COMMON_DOMAINS.test(domain) || /^(?:it|is|in|ca|us|dk)$/.test(domain));
  const byLanguage = page.language === null ? undefined : countryOfLanguage(page.language);
  return [
    ...(isCountry
      ? [{ country: DOMAINS[domain] ?? domain.toUpperCase(), isAddress: false, evidence: said(host) }]
      : []),
    ...(byLanguage === undefined
      ? []
      : [{ country: byLanguage, isAddress: false, evidence: said(`lang="${page.language ?? ''}"`) }]),
  ];
}

function said(text: string): Evidence {
  return { source: 'page', text: text.slice(0, 100) };
}
