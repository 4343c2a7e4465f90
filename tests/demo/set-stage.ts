import { launchChromium, type Chromium } from '../chromium/launch.ts';
import { createSandbox, SANDBOX_KEYS, type Sandbox } from '../sandbox/app.ts';
import { serveSandbox, type ServedSandbox } from '../sandbox/serve.ts';
import { buildExtension } from './build-extension.ts';
import type { Ending } from './ending.ts';
import type { Steps } from './steps.ts';

/** Everything the demo plays on. */
export type Stage = {
  readonly sandbox: Sandbox;
  readonly served: ServedSandbox;
  readonly chromium: Chromium;
  /** The key of the site whose orders are made, and the site's number. */
  readonly key: string;
  readonly siteId: number;
};

export type StageOptions = {
  readonly headless: boolean;
  readonly steps: Steps;
  readonly ending: Ending;
  readonly signal: AbortSignal;
};

const CONTROL_PORT = 8444;

/** Steps 1 to 3: the build that ships, the sandbox, and a browser that finds the one in the other. */
export async function setStage({ headless, steps, ending, signal }: StageOptions): Promise<Stage> {
  steps.begin('build');
  const started = performance.now();
  const extensionDir = await buildExtension(signal);
  steps.saw(`production build for Chromium in ${((performance.now() - started) / 1000).toFixed(1)} s`);

  steps.begin('sandbox');
  const sandbox = createSandbox();
  const served = await serveSandbox(sandbox, { controlPort: CONTROL_PORT, orAnyPort: true });
  ending.add(() => served.close());
  const key = SANDBOX_KEYS.bakery;
  const site = sandbox.sites.find((each) => each.key === key);
  if (site === undefined) throw new Error('The sandbox has no site for its own key.');
  steps.saw(`stands in for MultiSafepay on port ${served.tlsPort}; orders and faults at ${served.controlUrl}`);

  steps.begin('browser');
  const args = served.chromiumArgs;
  const chromium = await launchChromium({ extensionDir, args, headless, pinButton: true, ownSignals: true });
  ending.add(() => chromium.close());
  signal.throwIfAborted();
  const version = chromium.context.browser()?.version() ?? '';
  steps.saw(`${headless ? 'headless ' : ''}Chromium ${version} with the extension ${chromium.extensionId}`);
  return { sandbox, served, chromium, key, siteId: site.site_id };
}
