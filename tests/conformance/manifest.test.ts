import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../../wxt.config.ts';

/** What WXT would be given; the rest of the environment plays no part in it. */
function manifestFor(browser: 'chrome' | 'firefox'): UserManifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is a function of the browser.');
  const made = manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
  if (made instanceof Promise) throw new Error('The manifest is made at once.');
  return made;
}

const ALLOWED = [
  'activeTab',
  'scripting',
  'storage',
  'contextMenus',
  'alarms',
  'clipboardWrite',
  'notifications',
  'offscreen',
];
const HOSTS = ['https://testapi.multisafepay.com/*', 'https://api.multisafepay.com/*'];

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  test('asks for no more than it says', () => {
    const known = browser === 'firefox' ? ALLOWED.filter((name) => name !== 'offscreen') : ALLOWED;
    expect([...(manifest.permissions ?? [])].toSorted()).toEqual(known.toSorted());
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  test('lets nobody in', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'content_scripts', 'sandbox', 'oauth2']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('lets nothing of ours run from text, load from elsewhere, or speak to anyone but the API', () => {
    const { extension_pages: policy = '' } = manifest.content_security_policy as { extension_pages?: string };
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('style-src')).toBe("'self'");
    expect(rules.get('img-src')).toBe("'self'");
    expect(rules.get('connect-src')).toBe('https://testapi.multisafepay.com https://api.multisafepay.com');
    for (const name of ['form-action', 'base-uri', 'frame-ancestors', 'object-src'])
      expect(rules.get(name)).toBe("'none'");
    expect(rules.get('require-trusted-types-for')).toBe("'script'");
    expect(policy).not.toMatch(/unsafe|data:|blob:|http:|\*/);
  });
});

test('Chromium is new enough to close the storage to pages, Firefox has its own id and tells what it collects', () => {
  expect(Number(manifestFor('chrome').minimum_chrome_version)).toBeGreaterThanOrEqual(140);
  const gecko = manifestFor('firefox').browser_specific_settings?.gecko;
  expect(gecko?.id).toMatch(/^\{[0-9a-f-]{36}\}$/);
  expect(gecko).toHaveProperty('data_collection_permissions.required');
});

test('every permission has its reason in SECURITY.md, and no other has one', () => {
  const text = existsSync('SECURITY.md') ? readFileSync('SECURITY.md', 'utf8') : '';
  const listed = [...text.matchAll(/^\| `([A-Za-z]+)`[^|]*\| *\S/gm)].map(([, name]) => name ?? '');
  const asked = [...(manifestFor('chrome').permissions ?? []), ...(manifestFor('firefox').permissions ?? [])];
  expect([...new Set(listed)].toSorted()).toEqual([...new Set(asked)].toSorted());
});
