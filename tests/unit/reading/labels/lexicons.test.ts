import { describe, expect, test } from 'vitest';
import { packLexicon, slimLexicons } from '../../../tools/slim-lexicons.ts';
import { LEXICONS } from '../../../../utils/reading/lexicon/all.ts';
import { indexLabels, labelsOf, type LabelIndex } from '../../../../utils/reading/lexicon/labels.ts';
import type { Lexicon } from '../../../../utils/reading/lexicon/lexicon.ts';
import { unpackLexicon } from '../../../../utils/reading/lexicon/packed.ts';
import { plainList, plainWord } from '../../../../utils/reading/lexicon/plain-words.ts';

const NONE: Lexicon = unpackLexicon('');

test.each(LEXICONS)('$language says each label once', ({ labels }) => {
  for (const [field, list] of Object.entries(labels)) {
    const phrases = plainList(list);
    expect(
      phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at),
      field,
    ).toEqual([]);
  }
});

describe('as they are shipped', () => {
  const slim = slimLexicons(LEXICONS);
  const shipped = LEXICONS.map(({ language }) => unpackLexicon(packLexicon(slim.get(language) ?? NONE)));

  test('they are plain, in order, and much less', () => {
    const english = slim.get('en');
    const receipt = plainList(english?.titles.receipt ?? '');
    expect(receipt.length).toBeGreaterThan(5);
    expect(receipt).toEqual(receipt.toSorted());
    expect(english?.titles.receipt).not.toContain('|');
    expect(english?.names).toEqual(LEXICONS.find(({ language }) => language === 'en')?.names);
    expect(JSON.stringify(shipped).length).toBeLessThan(JSON.stringify(LEXICONS).length * 0.95);
  });

  test('every label announces the same in every language', () => {
    const [ours, theirs] = [indexLabels(LEXICONS), indexLabels(shipped)];
    const phrases = new Set(LEXICONS.flatMap((lexicon) => [...labelsOf(lexicon).keys()]));
    expect(phrases.size).toBeGreaterThan(4_000);
    const told = ({ all, own }: LabelIndex) =>
      LEXICONS.flatMap(({ language }) =>
        Array.from(phrases, (phrase) => `${language}: ${phrase}: ${own.get(language)?.get(phrase) ?? all.get(phrase)}`),
      );
    expect(told(theirs)).toEqual(told(ours));
    expect(theirs.firstWords).toEqual(ours.firstWords);
  });

  test('the words around labels, the titles and what says paid are the same, of all languages together', () => {
    const together = (lexicons: readonly Lexicon[]): Record<string, readonly string[]> => {
      const lists = lexicons.flatMap(({ around, titles, paidLines }) =>
        Object.entries({ ...around, ...titles, paidLines }),
      );
      return Object.fromEntries(
        lists.map(([name]) => [
          name,
          [...new Set(lists.flatMap(([other, list]) => (other === name ? plainList(list) : [])))].toSorted(),
        ]),
      );
    };
    expect(together(shipped)).toEqual(together(LEXICONS));
  });

  test.each(LEXICONS)('the months of $language keep their places', ({ language, months }) => {
    const plain = months.split('|').map((names) => names.split(' ').map(plainWord));
    expect(
      slim
        .get(language)
        ?.months.split('|')
        .map((names) => names.split(' ')),
    ).toEqual(plain);
    expect(plain).toHaveLength(12);
  });
});
