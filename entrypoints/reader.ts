import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEyes, type PageEyes } from '../utils/reading/page/eyes.ts';

declare global {
  /** The isolated world of this product, which the page's own scripts cannot see. */
  var paylinkEyes: PageEyes | undefined;
}

/** Injected when the person asks. Its first look is its return value; it stays in the page's memory for the others. */
export default defineUnlistedScript(() => {
  const eyes = openEyes(document, { now: () => performance.now(), url: location.href });
  globalThis.paylinkEyes = eyes;
  return eyes.collect();
});
