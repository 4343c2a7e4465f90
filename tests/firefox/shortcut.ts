import type { EvaluateChrome } from './toolbar.ts';

// BiDi's keys go to the page only; a shortcut must pass the browser window first, as a key of the keyboard does.
const pressKeys = `(modifiers, key) => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('The keyboard is taken');
  const events = modifiers.map((name) => new KeyboardEvent('', { key: name }));
  const code = /^[a-z]$/i.test(key) ? 'Key' + key.toUpperCase() : /^\\d$/.test(key) ? 'Digit' + key : '';
  const keyCode = key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0;
  const event = new KeyboardEvent('', { key, code, keyCode });
  for (const modifier of events) processor.keydown(modifier);
  processor.keydown(event);
  processor.keyup(event);
  for (const modifier of events.reverse()) processor.keyup(modifier);
}`;

/** Presses a keyboard shortcut of the browser or an extension, such as `Alt+Shift+M`, as it stands in the manifest. */
export async function pressShortcut(evaluateChrome: EvaluateChrome, chord: string): Promise<void> {
  const names = chord.split('+').map((name) => (name === 'Ctrl' ? 'Control' : name));
  await evaluateChrome(pressKeys, names.slice(0, -1), names.at(-1) ?? '');
}
