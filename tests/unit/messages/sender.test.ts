import { describe, expect, test } from 'vitest';
import { identifySender, type Sender } from '../../../utils/messages/sender.ts';

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const OWN = { id: 'abcdefghijklmnopabcdefghijklmnop', origin: ORIGIN };
const POPUP: Sender = { id: OWN.id, origin: ORIGIN, url: `${ORIGIN}/popup.html` };

describe('our own pages are known by origin and address', () => {
  test.each([
    ['the popup', POPUP, 'popup'],
    ['the popup as a window', { ...POPUP, frameId: 0, url: `${ORIGIN}/popup.html?tab=12#x` }, 'popup'],
    ['the links page', { ...POPUP, frameId: 0, url: `${ORIGIN}/links.html` }, 'links'],
    ['the options', { ...POPUP, url: `${ORIGIN}/options.html` }, 'options'],
    ['the welcome page', { ...POPUP, url: `${ORIGIN}/welcome.html` }, 'welcome'],
    ['the offscreen document', { ...POPUP, url: `${ORIGIN}/offscreen.html` }, 'offscreen'],
    ['an active page', { ...POPUP, documentLifecycle: 'active' }, 'popup'],
  ])('%s', (_name, sender, context) => {
    expect(identifySender(sender, OWN)).toBe(context);
  });
});

describe('everything else is nobody', () => {
  const STRANGERS: readonly [string, Sender][] = [
    [
      'our content script in a page (S01, S02)',
      { ...POPUP, origin: 'https://evil.example', url: 'https://evil.example/' },
    ],
    ['one whose page claims our address (S03)', { id: OWN.id, url: `${ORIGIN}/popup.html` }],
    ['a page without an origin', { ...POPUP, origin: 'null' }],
    ['a frame with our page in it (S04)', { ...POPUP, frameId: 3 }],
    ['a prerendered page (S05)', { ...POPUP, documentLifecycle: 'prerender' }],
    ['another extension (S06)', { ...POPUP, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['another extension’s page', { ...POPUP, origin: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['nobody at all', {}],
    ['one without an address', { id: OWN.id, origin: ORIGIN }],
    ['an address that is none', { ...POPUP, url: 'popup.html' }],
    ['an address elsewhere', { ...POPUP, url: 'https://evil.example/popup.html' }],
    ['a host that begins like ours', { ...POPUP, url: `${ORIGIN}.evil.example/popup.html` }],
    ['a page that we do not have', { ...POPUP, url: `${ORIGIN}/admin.html` }],
    ['a page named like an object’s own', { ...POPUP, url: `${ORIGIN}/__proto__` }],
    ['a page in a folder', { ...POPUP, url: `${ORIGIN}/x/popup.html` }],
    ['the reader’s file', { ...POPUP, url: `${ORIGIN}/reader.js` }],
  ];
  test.each(STRANGERS)('%s', (_name, sender) => {
    expect(identifySender(sender, OWN)).toBeNull();
  });
});
