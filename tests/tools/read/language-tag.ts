/** Two-letter codes of the languages that notes about a text name in English words ("Dutch", "Hindi"). */
const CODES =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky ' +
  'lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu';

const OTHER_NAMES: Readonly<Record<string, string>> = {
  chs: 'zh-Hans',
  cht: 'zh-Hant',
  'norwegian bokmal': 'nb',
  farsi: 'fa',
  filipino: 'fil',
};

/** English language names, lower-cased, with their codes. */
function nameCodes(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const named = CODES.split(' ').map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
  return new Map([...named, ...Object.entries(OTHER_NAMES)]);
}

const NAMES = nameCodes();

/**
 * A BCP 47 tag from what people write for a language: a name ("Dutch"), a code in any case ("BG", "nl-be"), a locale with
 * another separator ("EN/AU", "en_US", "pt_BR.UTF-8"). Undefined where it is none of these.
 */
export function languageTag(written: string | null | undefined): string | undefined {
  const text = (written ?? '').trim();
  const named = NAMES.get(text.toLowerCase());
  if (named !== undefined) return named;
  const tag = text.replace(/[.@].*$/, '').replaceAll(/[/_]/g, '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  return Intl.getCanonicalLocales(tag)[0];
}
