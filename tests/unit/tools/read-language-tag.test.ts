import { expect, test } from 'vitest';
import { languageTag } from '../../tools/read/language-tag.ts';

test.each([
  ['Dutch', 'nl'],
  ['chinese', 'zh'],
  ['Norwegian Bokmål', 'nb'],
  ['chs', 'zh-Hans'],
  ['BG', 'bg'],
  ['EN/AU', 'en-AU'],
  ['en_US', 'en-US'],
  ['pt_BR.UTF-8', 'pt-BR'],
  ['de-ch', 'de-CH'],
  ['  fr ', 'fr'],
])('%j is %s', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

test.each([[''], [null], [undefined], ['none of these'], ['12'], ['-'], ['e'], ['Dutch, German']])(
  '%j is no language',
  (written) => {
    expect(languageTag(written)).toBeUndefined();
  },
);
