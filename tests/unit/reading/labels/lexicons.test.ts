import { expect, test } from 'vitest';
import { LEXICONS } from '../../../../utils/reading/lexicon/all.ts';
import { plainList, plainWord } from '../../../../utils/reading/lexicon/plain-words.ts';

test.each(LEXICONS)('$language says each label once', ({ labels }) => {
  for (const [field, list] of Object.entries(labels)) {
    const phrases = plainList(list);
    expect(
      phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at),
      field,
    ).toEqual([]);
  }
});

test.each(LEXICONS)(
  '$language may be shipped in plain letters',
  ({ parts, labels, around, titles, paidLines, months }) => {
    const lists = [parts, labels, around, titles].flatMap((some) => Object.values(some));
    for (const list of [...lists, paidLines, ...months.split(/[| ]/)]) {
      expect(plainList(plainWord(list))).toEqual(plainList(list));
      expect(plainWord(plainWord(list))).toBe(plainWord(list));
    }
  },
);
