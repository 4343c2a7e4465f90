import { describe, expect, test } from 'vitest';
import { openForm, openFormFromTab } from '../../../utils/background/open-form.ts';
import { openBackground } from './background.ts';

const TAB = { id: 7, url: 'https://shop.example/', title: 'Shop' };

describe('the menu', () => {
  test('opens the popup, with the selection waiting in its tab', async () => {
    const { ports, events } = await openBackground();
    await openForm(ports, TAB, '  € 49,95 ');
    expect(events).toEqual(['popup']);
    expect(await ports.selectionOf(7).read()).toEqual({ text: '€ 49,95', url: TAB.url, title: TAB.title });
  });

  test('opens a window where the browser refuses the popup', async () => {
    const { ports, events } = await openBackground({ opensPopup: false });
    await openForm(ports, TAB, 'x');
    expect(events).toEqual(['popup', 'window /popup.html?tab=7']);
  });

  test.each([undefined, {}, { id: -1 }, { id: 0 }])(
    'opens a window for a tab that has no id (%j), with the selection',
    async (tab) => {
      const { ports, events } = await openBackground();
      await openForm(ports, tab, '€ 49,95');
      expect(events).toEqual(['window /popup.html?tab=']);
      expect(await ports.selectionOf(null).read()).toMatchObject({ text: '€ 49,95' });
    },
  );

  test.each(['', '   ', '\n'])('opens without a selection where nothing is selected (%j)', async (text) => {
    const { ports } = await openBackground();
    await openForm(ports, TAB, text);
    expect(await ports.selectionOf(7).read()).toBeNull();
  });

  test('keeps long texts, titles and addresses within what can be read back', async () => {
    const { ports } = await openBackground();
    await openForm(
      ports,
      { id: 7, url: `https://${'x'.repeat(9_000)}`, title: 'y'.repeat(9_000) },
      'z'.repeat(100_000),
    );
    const kept = await ports.selectionOf(7).read();
    expect([kept?.text.length, kept?.url.length, kept?.title.length]).toEqual([5_000, 2_048, 300]);
  });
});

describe('the shortcut', () => {
  test('finds the selection by itself', async () => {
    const { ports } = await openBackground({ selectedText: '€ 12,00' });
    await openFormFromTab(ports, TAB);
    expect(await ports.selectionOf(7).read()).toMatchObject({ text: '€ 12,00' });
  });

  test('opens the form all the same where the page may not be asked', async () => {
    const { ports, events } = await openBackground();
    await openFormFromTab(ports, TAB);
    expect(events).toEqual(['popup']);
  });
});
