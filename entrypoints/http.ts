import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCall } from '../utils/multisafepay/http.ts';

/** The HTTP half of the background, loaded when something is to be sent: waking up for less then costs less. */
export default defineUnlistedScript(() => {
  globalThis.paylinkHttp = { createCall };
});
