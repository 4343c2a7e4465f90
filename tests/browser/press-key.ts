import type { TargetPage } from '../chromium/target-page.ts';

/** Presses a key in the popup, as a keyboard does. */
export async function press(popup: TargetPage, key: 'ArrowDown' | 'ArrowUp' | 'Enter' | ' '): Promise<void> {
  const code = { ArrowDown: 40, ArrowUp: 38, Enter: 13, ' ': 32 }[key];
  const text = { Enter: '\r', ' ': ' ' }[key as 'Enter' | ' '];
  const event = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: code };
  await popup.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(text === undefined ? {} : { text }) });
  await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
