import { globSync, readFileSync } from 'node:fs';
import type { TextKey } from '../../../utils/i18n/translate.ts';

type Messages = Readonly<Record<TextKey, { readonly message: string }>>;

export function readTexts(language: string): Messages {
  return JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
}

/** The names in braces, sorted. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}

/** All code that ships, file by file. */
export function shippedSources(): { path: string; text: string }[] {
  return globSync('{utils,components,entrypoints}/**/*.{ts,tsx}')
    .filter((path) => !path.includes('.test.'))
    .toSorted()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}
