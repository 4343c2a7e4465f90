import { ok } from '../errors/result.ts';
import type { Handlers } from '../messages/router.ts';
import { readSettings } from '../settings/settings.ts';
import type { BackgroundPorts } from './ports.ts';

/** What the options ask about how the product is to behave. */
export function settingsHandlers({
  settings,
}: Pick<BackgroundPorts, 'settings'>): Pick<Handlers<'background'>, 'settings.read' | 'settings.write'> {
  return {
    'settings.read': async () => ok(await readSettings(settings)),
    'settings.write': (wanted) => settings.write(wanted),
  };
}
