import type { Chromium } from './launch.ts';

/** Ends a browser as the out-of-memory killer would: no page, no worker and no storage is told. */
export async function killBrowser({ context, protocol }: Chromium): Promise<void> {
  const { processInfo } = await protocol.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not say which process it is.');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await closed;
}
