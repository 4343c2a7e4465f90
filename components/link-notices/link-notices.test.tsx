import { describe, expect, test } from 'vitest';
import { controlOf, show } from '../../tests/component/show.tsx';
import { EMPTY_LIST } from '../../utils/surfaces/link-list-state.ts';
import type { Watch } from '../../utils/surfaces/link-list.ts';
import { LinkNotices } from './link-notices.tsx';

const watch = (trouble: string | null, accountId = 'test-2001'): Watch => ({
  accountId,
  paidUntil: null,
  sweptAt: 0,
  heardAt: null,
  failures: trouble === null ? 0 : 1,
  pausedUntil: null,
  trouble,
});

function showNotices(watches: readonly Watch[], notAsked = 0) {
  return show(
    <LinkNotices
      state={{ ...EMPTY_LIST, phase: 'ready', watches, notAsked }}
      nameOf={() => 'Bakery'}
      onTryAgain={() => {}}
      onSaveUnreadable={() => {}}
    />,
  );
}

describe('a key that is refused', () => {
  test.each(['key_rejected', 'account_unknown'])('has its way to the settings beside it (%s)', (trouble) => {
    const way = controlOf(showNotices([watch(trouble)]).getByRole('link'), HTMLAnchorElement);
    expect([way.getAttribute('href'), way.target]).toEqual(['/options.html', '_blank']);
  });

  test('is the only trouble that the settings mend', () => {
    const { queryByRole } = showNotices([watch('host_access_missing'), watch('server_failed'), watch(null)]);
    expect(queryByRole('link')).toBeNull();
  });
});

describe('links that could not be asked about', () => {
  const ADVICE = '9 could not be refreshed. Try again in a moment.';
  test.each<[string, (string | null)[], boolean]>([
    ['are counted where nothing else is known', [], true],
    ['are counted where the accounts are well', [null], true],
    ['are counted where MultiSafepay may answer in a moment', ['server_failed'], true],
    ['are counted where that is so for one account of two', ['key_rejected', 'server_failed'], true],
    ['are not worth waiting for where the key is refused', ['key_rejected', null], false],
    ['nor where the browser is in the way', ['host_access_missing'], false],
  ])('%s', (_what, troubles, isAdvised) => {
    const { container } = showNotices(
      troubles.map((trouble, number) => watch(trouble, `test-${number}`)),
      9,
    );
    expect(container.textContent?.includes(ADVICE)).toBe(isAdvised);
  });
});
