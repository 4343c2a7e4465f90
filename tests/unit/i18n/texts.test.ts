import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES } from '../../../utils/draft/draft.ts';
import { ERROR_CODES } from '../../../utils/errors/codes.ts';
import { LINK_STATUSES } from '../../../utils/links/link-status.ts';
import { placeholdersOf, readTexts, shippedSources } from './texts.ts';

const english = readTexts('en');
const KEYS = Object.keys(english);

describe.each(readdirSync('public/_locales'))('the texts in %s', (language) => {
  const texts = readTexts(language);

  test('are the same as in English, in the same order', () => {
    expect(Object.keys(texts)).toEqual(KEYS);
  });

  test('have the same values to fill in', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      const expected = placeholdersOf(english[key as keyof typeof english].message);
      expect(placeholdersOf(message), key).toEqual(expected);
    }
  });

  test('are plain sentences', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(message, key).not.toMatch(/[<>$]|\s{2}|undefined/);
    }
  });

  test('fit where the browser and the stores show them', () => {
    expect(texts.appName.message.length).toBeLessThanOrEqual(75);
    expect(texts.appDescription.message.length).toBeLessThanOrEqual(132);
  });
});

test('Dutch is Dutch', () => {
  const dutch = readTexts('nl');
  const same = Object.entries(dutch).filter(
    ([key, { message }]) => message === english[key as keyof typeof english].message,
  );
  expect(same.length).toBeLessThan(KEYS.length / 10);
});

test('every failure that can reach a person has its sentence, and every sentence a failure', () => {
  const sentences = KEYS.filter((key) => key.startsWith('error_')).map((key) => key.slice('error_'.length));
  expect(sentences.toSorted()).toEqual([...ERROR_CODES].toSorted());
});

test('every status of a link has its word', () => {
  expect(KEYS.filter((key) => key.startsWith('status_')).toSorted()).toEqual(
    LINK_STATUSES.map((status) => `status_${status}`).toSorted(),
  );
});

test('every text is used', () => {
  const sources = [...shippedSources().map(({ text }) => text), readFileSync('wxt.config.ts', 'utf8')].join('\n');
  const unused = KEYS.filter((key) => {
    if (key.startsWith('error_') || key.startsWith('status_') || (FIELD_NAMES as readonly string[]).includes(key))
      return false;
    return !new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(sources);
  });
  expect(unused).toEqual([]);
});
