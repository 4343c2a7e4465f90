import { expect, test } from 'vitest';
import { LEXICONS } from '../../../../utils/reading/lexicon/all.ts';
import { plainList } from '../../../../utils/reading/lexicon/plain-words.ts';

test.each(LEXICONS)('$language says each label once', ({ labels }) => {
  for (const [field, list] of Object.entries(labels)) {
    const phrases = plainList(list);
    expect(
      phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at),
      field,
    ).toEqual([]);
  }
});
