export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** A browser that is quiet: nothing asked, updated, fetched or reported by itself. */
const quiet: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.warnings-as-errors': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.http.speculative-parallel-limit': 0,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-off',
  'signon.rememberSignons': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': 'data:,',
};

/** Tests cannot answer Firefox's own question about a permission: a request from a real click is granted at once. */
const permissionsWithoutPrompt: Preferences = { 'extensions.webextOptionalPermissionPrompts': false };

/** Sends https to a CONNECT proxy on this machine, also for localhost; plain http goes directly. */
function proxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
  };
}

/** All preferences of a test profile; `own` overrides. A fixed UUID gives the extension's pages a known address. */
export function makePreferences(geckoId: string, uuid: string, proxyPort?: number, own: Preferences = {}): Preferences {
  return {
    ...quiet,
    ...permissionsWithoutPrompt,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    ...(proxyPort === undefined ? {} : proxy(proxyPort)),
    ...own,
  };
}
