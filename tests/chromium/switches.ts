/**
 * The pages that Chromium makes its address bar's suggestions of: two for every window, and as much work as opening a page
 * of ours. Nothing here types into an address bar.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off itself: of several such switches a browser hears the last one only. */
const PLAYWRIGHTS_OWN = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

const ALWAYS = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'];

/** For a Chromium that nothing else is changed in. */
export const BARE_SWITCHES: readonly string[] = [...ALWAYS, `--disable-features=${ADDRESS_BAR.join(',')}`];

/** For every Chromium that Playwright drives: of the tests, the tools and the benchmarks. */
export const COMMON_SWITCHES: readonly string[] = [
  ...ALWAYS,
  `--disable-features=${[...PLAYWRIGHTS_OWN, ...ADDRESS_BAR].join(',')}`,
];
