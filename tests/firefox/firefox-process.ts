import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Preferences } from './preferences.ts';

/** A running Firefox with a profile of its own, and the address of its BiDi server. */
export type FirefoxProcess = { readonly address: string; stop(): Promise<void> };

const startTimeout = 60_000;
const stopTimeout = 10_000;

/** Starts a headless Firefox on a fresh profile in the temporary folder; `stop` ends it and removes the profile. */
export async function startFirefox(executable: string, prefs: Preferences): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'paylink-firefox-'));
  writeFileSync(join(profile, 'user.js'), toUserJs(prefs));
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
  ];
  const child = spawn(executable, [...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Release builds heed the preference for the server of remote settings only with MOZ_REMOTE_SETTINGS_DEVTOOLS.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const stop = async () => {
    await end(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { address: await readAddress(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function toUserJs(prefs: Preferences): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox prints "WebDriver BiDi listening on ws://127.0.0.1:PORT" as soon as it takes connections. */
function readAddress(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let printed = '';
  const timer = setTimeout(() => reject(new Error(`Firefox did not start in time:\n${printed}`)), startTimeout);
  child.stderr?.on('data', (chunk: Buffer) => {
    if (printed.length < 20_000) printed += chunk.toString();
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed)?.[1];
    if (address !== undefined) resolve(address);
  });
  child.once('error', reject);
  child.once('exit', (code) => reject(new Error(`Firefox ended with ${String(code)}:\n${printed}`)));
  return promise.finally(() => clearTimeout(timer));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeout);
  await exited;
  clearTimeout(timer);
}
