import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Makes the production build for Chromium, the one that ships, and gives its folder. What the build prints is shown if it fails. */
export async function buildExtension(signal: AbortSignal): Promise<string> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await run(process.execPath, [wxt, 'build', '-b', 'chrome'], signal);
  const folder = join(ROOT, '.output', 'chrome-mv3');
  if (code === 0 && existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`wxt build ended with ${code}:\n${output.trim()}`);
}

function run(command: string, words: readonly string[], signal: AbortSignal) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, words, { cwd: ROOT, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
