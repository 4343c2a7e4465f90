import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../utils/reading/read-page.ts';

const BUDGET_MS = 250;

/** Injected when the person asks, reads once, answers by its return value, and is gone. */
export default defineUnlistedScript(() =>
  readPage(document, { now: () => performance.now(), budgetMs: BUDGET_MS, url: location.href }),
);
