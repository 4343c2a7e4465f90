import { until } from '../until.ts';
import type { World } from '../world.ts';

type Access = 'ON_CLICK' | 'ON_ALL_SITES';
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: Access }): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
};

/**
 * The browser's own page of extensions, where a person says on which sites one may work. Open it before a popup: a tab that
 * comes to the front closes popups. Gives the function that chooses.
 */
export async function openHostAccess({ chromium }: World): Promise<(hostAccess: Access) => Promise<void>> {
  const settings = await chromium.openTab('chrome://extensions');
  return (hostAccess) =>
    settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
      extensionId: chromium.extensionId,
      hostAccess,
    });
}

/** Has unpacked extensions stay enabled when they are loaded anew: the browser asks for its developer mode. */
export async function turnOnDeveloperMode({ chromium }: World): Promise<void> {
  const settings = await chromium.openTab('chrome://extensions');
  await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await settings.close();
}

/** Has the browser take the extension's files anew, as it does for an update. Every page of it closes. */
export async function reloadExtension(world: World): Promise<void> {
  const gone = world.helper.waitForEvent('close', { timeout: 20_000 });
  await world.helper.evaluate('setTimeout(() => chrome.runtime.reload())');
  await gone;
  await until('the extension is there again', () =>
    world.openHelper().then(
      () => true,
      () => false,
    ),
  );
}
