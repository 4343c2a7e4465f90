import { isCurrencyCode, type CurrencyCode } from '../../money/iso-4217.ts';

const EURO = 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK';
const OTHERS =
  'AE:AED AR:ARS AU:AUD BA:BAM BO:BOB BR:BRL CA:CAD CH:CHF CL:CLP CN:CNY CO:COP CR:CRC CZ:CZK DK:DKK EG:EGP FO:DKK ' +
  'FK:FKP GB:GBP GI:GIP GL:DKK HK:HKD HU:HUF ID:IDR IL:ILS IN:INR IS:ISK JP:JPY KE:KES KR:KRW LB:LBP LI:CHF LK:LKR MA:MAD MU:MUR ' +
  'MX:MXN MY:MYR NG:NGN NO:NOK NP:NPR NZ:NZD PE:PEN PH:PHP PK:PKR PL:PLN RO:RON RS:RSD RU:RUB SA:SAR SC:SCR SE:SEK ' +
  'SD:SDG SG:SGD SS:SSP SY:SYP TH:THB TN:TND TR:TRY TW:TWD UA:UAH UK:GBP US:USD UY:UYU VN:VND ZA:ZAR';

const BY_COUNTRY = new Map<string, CurrencyCode>(EURO.split(' ').map((country) => [country, 'EUR']));
for (const pair of OTHERS.split(' ')) {
  const [country = '', code = ''] = pair.split(':');
  if (isCurrencyCode(code)) BY_COUNTRY.set(country, code);
}

/** The currency in which a country's merchants bill (ISO 3166-1 alpha-2). */
export function currencyOfCountry(country: string): CurrencyCode | undefined {
  return BY_COUNTRY.get(country.toUpperCase());
}

/** Languages with one country of their own: the "kr" of a Swedish page. Others are spoken too widely to tell. */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  sv: 'SE',
  da: 'DK',
  no: 'NO',
  nb: 'NO',
  nn: 'NO',
  is: 'IS',
  ja: 'JP',
  pl: 'PL',
  cs: 'CZ',
  hu: 'HU',
  ko: 'KR',
  th: 'TH',
};

/** The country of a language tag: its region, or the one country of its language. */
export function countryOfLanguage(tag: string): string | undefined {
  const [primary = '', ...rest] = tag.split(/[-_]/);
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  return region?.toUpperCase() ?? OF_LANGUAGE[primary.toLowerCase()];
}

/** Names as addresses print them, in plain words; short ones that are also words are left out. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  US: 'united states|usa|u s a|united states of america|estados unidos|etats unis|vereinigte staaten|verenigde staten',
  CA: 'canada',
  AU: 'australia',
  NZ: 'new zealand',
  SG: 'singapore|singapura',
  HK: 'hong kong',
  MX: 'mexico',
  AR: 'argentina',
  CL: 'chile',
  CO: 'colombia',
  UY: 'uruguay',
  TW: 'taiwan',
  SE: 'sweden|sverige|schweden|suede|zweden',
  NO: 'norway|norge|norwegen|norvege|noorwegen',
  DK: 'denmark|danmark|danemark|daenemark|danemark|denemarken',
  IS: 'iceland|island',
  JP: 'japan',
  CN: 'china',
  IN: 'india|bharat',
  PK: 'pakistan',
  LK: 'sri lanka',
  NP: 'nepal',
  MU: 'mauritius',
  CH: 'switzerland|schweiz|suisse|svizzera',
  GB: 'united kingdom|great britain|england|scotland|wales|verenigd koninkrijk|vereinigtes konigreich|royaume uni',
  NL: 'netherlands|the netherlands|nederland|niederlande|pays bas',
  BE: 'belgium|belgie|belgique|belgien',
  DE: 'germany|deutschland|allemagne|duitsland|alemania|germania',
  FR: 'france|frankreich|frankrijk|francia',
  ES: 'spain|espana|spanien|espagne',
  IT: 'italy|italia|italien|italie',
  AT: 'austria|osterreich|autriche',
  IE: 'ireland|eire',
  PT: 'portugal',
  FI: 'finland|suomi',
  PL: 'poland|polska|polen',
  CZ: 'czech republic|czechia|ceska republika|cesko',
  BR: 'brazil|brasil',
  ZA: 'south africa',
  EG: 'egypt',
  LB: 'lebanon',
  SD: 'sudan',
  GI: 'gibraltar',
};
