import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openApiWork } from '../utils/background/api-work.ts';

/** The half of the background that speaks to MultiSafepay, loaded at its first use: waking up for less then costs less. */
export default defineUnlistedScript(() => {
  globalThis.paylinkApi = { openApiWork };
});
