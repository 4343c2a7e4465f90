import { describe, expect, test } from 'vitest';
import { endsWithPhrase, readPhrases, startsWithPhrase } from '../../../utils/money/match-phrase.ts';

const PHRASES = readPhrases(`
en: under|no more than|was|i.p.v.|ca.
zh: 至少|以上
`);

describe('endsWithPhrase', () => {
  test.each([
    'under',
    'Under',
    'price under',
    'price under ',
    'price under:',
    'under : ',
    'under\n',
    'no more than',
    'is no more than ',
    'pay (under ',
    'was',
    'old i.p.v. ',
    'i.p.v.',
    'ca. ',
    'price ca.',
    'ca',
    '价至少',
    '至少',
  ])('%j does', (text) => {
    expect(endsWithPhrase(text, PHRASES)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '...',
    'thunder',
    'underneath',
    'under it',
    'under 5',
    'under    ',
    'under....',
    'more than',
    'under a b c d',
    'washed',
    'xwas',
    '至少x',
  ])('%j does not', (text) => {
    expect(endsWithPhrase(text, PHRASES)).toBe(false);
  });
});

describe('startsWithPhrase', () => {
  test.each([
    'under',
    ' under',
    'Under it',
    ' under.',
    'no more than 5',
    ' no more than',
    '以上です',
    ' 以上',
    'under ',
  ])('%j does', (text) => {
    expect(startsWithPhrase(text, PHRASES)).toBe(true);
  });

  test.each(['', ' ', 'undern', 'it under', '  under', '-under', 'no more', 'no more thanks', '5 under', 'x以上'])(
    '%j does not',
    (text) => {
      expect(startsWithPhrase(text, PHRASES)).toBe(false);
    },
  );
});
