import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const browsersFile = fileURLToPath(new URL('../../.output/browsers.json', import.meta.url));

type Browser = 'chromium' | 'firefox';

/** What set-up.mjs wrote down: a path, or null where it was not asked to look or found none. */
function readBrowser(name: Browser): string | null {
  if (!existsSync(browsersFile)) return null;
  const found: unknown = JSON.parse(readFileSync(browsersFile, 'utf8'));
  if (typeof found !== 'object' || found === null || !(name in found)) return null;
  const path: unknown = (found as Record<Browser, unknown>)[name];
  return typeof path === 'string' ? path : null;
}

/**
 * The Chromium to test with: PAYLINK_CHROMIUM, else the one that set-up.mjs found.
 * Throws when there is none, since every browser test needs it.
 */
export function findChromium(): string {
  const path = process.env['PAYLINK_CHROMIUM'] || readBrowser('chromium');
  if (path === null) throw new Error('No Chromium is known: run "node tests/tools/set-up.mjs".');
  return path;
}

/** The Firefox to test with: PAYLINK_FIREFOX, else the one that set-up.mjs found, else null. */
export function findFirefox(): string | null {
  return process.env['PAYLINK_FIREFOX'] || readBrowser('firefox');
}
