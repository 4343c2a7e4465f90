import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseField, typeField, type Draft } from '../../../utils/draft/draft.ts';
import { fillDraft } from '../../../utils/draft/fill-draft.ts';
import { ORDER } from '../links/world.ts';
import { askedOf, pageReading, typed } from '../draft/drafts.ts';
import { openBackground, type Background } from './background.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

const TAB = { id: 7, url: 'https://shop.example/1', incognito: false };
const reading = pageReading({ currency: askedOf(['USD', { currency: 'USD' }], ['CAD', { currency: 'CAD' }]) });
const asking = fillDraft(typed({ amount: '12,00', description: 'x' }), reading, ',');
const chosen = chooseField({ ...asking, fields: { ...asking.fields, currency: '' } }, 'currency', 'CAD');

const inTab = (tab: object) =>
  openBackground({ tabs: new Map([[7, { ...TAB, ...tab }]]), openForms: new Set(['intent-1']) });
const create = ({ handlers }: Background, draft: Draft, tabId: number | null = 7) =>
  handlers['link.create']({ tabId, draft, order: ORDER });
const listed = async ({ handlers }: Background) => {
  const answer = await handlers['site.list'](null);
  return answer.ok ? answer.value : answer;
};
const siteOf = async ({ handlers }: Background) => {
  const opened = await handlers['form.open']({ tabId: 7 });
  return opened.ok ? opened.value.site : opened;
};

describe('a choice that a link was made of', () => {
  test('is remembered for the site, and comes with the next form there', async () => {
    const background = await inTab({});
    expect(await siteOf(background)).toBeNull();
    await create(background, chosen);
    const site = { host: 'shop.example', habits: { currency: 'CAD' } };
    expect(await listed(background)).toEqual([site]);
    expect(await siteOf(background)).toEqual(site);
  });

  test('is not known on another site', async () => {
    const background = await inTab({ url: 'https://other.example/' });
    await create(background, chosen);
    expect(await siteOf(background)).toBeNull();
  });

  test('is forgotten when the person says so', async () => {
    const background = await inTab({});
    await create(background, chosen);
    await background.handlers['site.forget']({ host: 'other.example' });
    expect(await listed(background)).toHaveLength(1);
    await background.handlers['site.forget']({ host: 'shop.example' });
    expect([await listed(background), await siteOf(background)]).toEqual([[], null]);
    await create(background, chosen);
    await background.handlers['site.forget']({ host: null });
    expect(await listed(background)).toEqual([]);
  });
});

describe('nothing is remembered', () => {
  test.each([
    ['before a link is made', chosen, {}, false],
    ['of a choice that was typed over', typeField(chosen, 'currency', 'CAD'), {}, true],
    ['of a page where there was nothing to choose', asking, {}, true],
    ['of a private window', chosen, { incognito: true }, true],
    ['of a window that does not say whether it is private', chosen, { incognito: undefined }, true],
    ['of a file', { ...chosen, page: { url: 'file:///a.html', title: '', kind: 'invoice' as const } }, {}, true],
  ])('%s', async (_when, draft, tab, isMade) => {
    const background = await inTab(tab);
    if (isMade) expect((await create(background, draft)).ok).toBe(true);
    else await background.handlers['draft.save']({ tabId: 7, draft });
    expect(await listed(background)).toEqual([]);
  });

  test('of a form without a tab', async () => {
    const background = await inTab({});
    await create(background, chosen, null);
    expect(await listed(background)).toEqual([]);
  });
});

test('two choices at the same time are both remembered', async () => {
  const background = await inTab({});
  const elsewhere = {
    ...chosen,
    intentId: 'intent-2',
    page: { url: 'https://b.example/', title: '', kind: 'invoice' as const },
  };
  await Promise.all([
    create(background, chosen),
    background.handlers['link.create']({ tabId: 7, draft: elsewhere, order: { ...ORDER, orderId: 'B' } }),
  ]);
  expect(await listed(background)).toHaveLength(2);
});
