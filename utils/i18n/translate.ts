import type messages from '../../public/_locales/en/messages.json';

/** Every text of the product; English is the complete list and a test holds the other languages to it. */
export type TextKey = keyof typeof messages;
export type TextValues = Readonly<Record<string, string | number>>;
/** Gives a text in the person's language, with `{name}` replaced by values. */
export type Translate = (key: TextKey, values?: TextValues) => string;

/** The same lookup, asking the browser once for each text: for pages that say the same in many rows. */
export function askOnce(getMessage: (key: TextKey) => string): (key: TextKey) => string {
  const known = new Map<TextKey, string>();
  return (key) => {
    const text = known.get(key) ?? getMessage(key);
    known.set(key, text);
    return text;
  };
}

/** `getMessage` is the browser's lookup (`browser.i18n.getMessage`). */
export function createTranslate(getMessage: (key: TextKey) => string): Translate {
  return (key, values = {}) =>
    getMessage(key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
}
