import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgetSite, hostOf, teachSite, type Site } from '../../../utils/sites/site.ts';
import { SEED } from '../seed.ts';

describe('the site of a page', () => {
  test.each([
    ['https://Shop.Example/invoice/1?x=2#y', 'shop.example'],
    ['http://10.0.0.7:8069/web', '10.0.0.7:8069'],
    ['https://user:secret@shop.example/', 'shop.example'],
    ['file:///home/a.html', null],
    ['chrome://settings', null],
    ['about:blank', null],
    ['', null],
  ])('%s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('what is taught of a site', () => {
  test('adds up, and what is taught later wins', () => {
    const once = teachSite([], 'a.example', { currency: 'USD' });
    const twice = teachSite(once, 'a.example', { decimalSeparator: ',' });
    expect(twice).toEqual([{ host: 'a.example', habits: { currency: 'USD', decimalSeparator: ',' } }]);
    expect(teachSite(twice, 'a.example', { currency: 'CAD' })[0]?.habits.currency).toBe('CAD');
  });

  test('is forgotten site by site, or all at once', () => {
    const sites = teachSite(teachSite([], 'a.example', { currency: 'USD' }), 'b.example', { currency: 'CAD' });
    expect(forgetSite(sites, 'a.example').map(({ host }) => host)).toEqual(['b.example']);
    expect(forgetSite(sites, 'c.example')).toEqual(sites);
    expect(forgetSite(sites, null)).toEqual([]);
  });

  test('of more than 500 sites lets go the one that was taught longest ago', () => {
    const hosts = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 1_500 });
    fc.assert(
      fc.property(hosts, (numbers) => {
        const sites = numbers.reduce<Site[]>((all, n) => teachSite(all, `${n}.example`, { currency: 'EUR' }), []);
        const latest = [...new Set(numbers.toReversed())].slice(0, 500).toReversed();
        expect(sites.map(({ host }) => host)).toEqual(latest.map((n) => `${n}.example`));
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});
