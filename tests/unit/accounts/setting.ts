import { accountsSlot } from '../../../utils/accounts/account-store.ts';
import { connectAccount, type ConnectPorts } from '../../../utils/accounts/connect-account.ts';
import { enteredKeySlot, keysSlot } from '../../../utils/accounts/key-store.ts';
import { openSlot } from '../../../utils/storage/slot.ts';
import { createSandbox, type Sandbox } from '../../sandbox/app.ts';
import { callSandbox } from '../multisafepay/sandbox-call.ts';
import { openAreas } from '../storage/memory-area.ts';

export type Setting = {
  readonly sandbox: Sandbox;
  readonly areas: ReturnType<typeof openAreas>;
  readonly ports: ConnectPorts;
  /** What happened, in order: the storage closed, a key of the storage written. */
  readonly events: string[];
  /** Enters a key as the options page does, and connects. */
  readonly connect: (key: string) => ReturnType<typeof connectAccount>;
};

/** An empty extension storage, the API, and a clock at 1,000. */
export function openSetting(): Setting {
  const sandbox = createSandbox();
  const areas = openAreas();
  const events: string[] = [];
  const set = areas.local.set.bind(areas.local);
  areas.local.set = async (items) => {
    events.push(...Object.keys(items));
    await set(items);
  };
  const slots = {
    accounts: openSlot(areas, accountsSlot),
    keys: openSlot(areas, keysSlot),
    enteredKey: openSlot(areas, enteredKeySlot),
  };
  const ports: ConnectPorts = {
    slots,
    call: callSandbox(sandbox),
    now: () => 1_000,
    closeStorage: async () => void events.push('closed'),
  };
  return {
    sandbox,
    areas,
    ports,
    events,
    async connect(key) {
      await slots.enteredKey.write(key);
      return connectAccount(ports);
    },
  };
}
