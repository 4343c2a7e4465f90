import { expect, test } from 'vitest';
import { foldWord } from '../../../utils/money/fold-word.ts';
import { findCountry, findName } from '../../../utils/money/name-words.ts';

test.each([
  ['Euro', 'euro'],
  ['ZŁOTYCH', 'zlotych'],
  ['dólares', 'dolares'],
  ['Kč', 'kc'],
  ['Straße', 'strasse'],
  ['øre', 'ore'],
  ['đồng', 'dong'],
  ['œuvre', 'oeuvre'],
  ['Æ', 'ae'],
  ['lirası', 'lirasi'],
  ['рублей', 'рублеи'],
  ['ευρώ', 'ευρω'],
  ['ドル', 'ドル'],
  ['달러', '달러'],
])('%s is folded to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each([
  ['dollar', 'USD'],
  ['dolarden', 'USD'],
  ['dolarxyz', undefined],
  ['dolaramis', undefined],
  ['yen', 'JPY'],
  ['yens', 'JPY'],
  ['yena', undefined],
  ['real', 'BRL'],
  ['really', undefined],
  ['euro', 'EUR'],
  ['euron', 'EUR'],
  ['euroland', undefined],
  ['рублями', 'RUB'],
  ['달러를', 'USD'],
  ['원을', 'KRW'],
  ['s', undefined],
  ['', undefined],
])('the name %s is %s', (word, code) => {
  expect(findName(foldWord(word))?.codes[0]).toBe(code);
});

test.each([
  ['canada', ['CA']],
  ['canadiens', ['CA']],
  ['kanadischer', ['CA']],
  ['uk', ['GB']],
  ['ukx', undefined],
  ['new', []],
  ['newx', undefined],
  ['novozelandskih', ['NZ']],
  ['nothing', undefined],
  ['canadabcdefghijklmn', undefined],
])('the country of %s is %j', (word, prefixes) => {
  expect(findCountry(word)).toEqual(prefixes);
});
