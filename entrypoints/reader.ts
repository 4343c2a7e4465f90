import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../utils/reading/page/take-snapshot.ts';

const BUDGET_MS = 250;

/** Injected when the person asks, looks once, answers by its return value, and is gone. What it saw is read elsewhere. */
export default defineUnlistedScript(() =>
  takeSnapshot(document, { now: () => performance.now(), budgetMs: BUDGET_MS, url: location.href }),
);
