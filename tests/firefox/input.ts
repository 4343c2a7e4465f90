import type { Bidi } from './bidi.ts';

type Located = { readonly nodes: readonly { readonly sharedId: string }[] };
type MouseButton = 'left' | 'right';

// Key values of WebDriver (https://w3c.github.io/webdriver/#keyboard-actions) for keys that are not a character.
const keyValues: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** Moves the mouse onto the middle of an element and presses a button there, as a person would. */
export async function click(
  bidi: Bidi,
  context: string,
  selector: string,
  button: MouseButton = 'left',
): Promise<void> {
  const sharedId = await locate(bidi, context, selector);
  await scrollIntoView(bidi, context, sharedId);
  const number = button === 'left' ? 0 : 2;
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
    { type: 'pointerDown', button: number },
    { type: 'pointerUp', button: number },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

/** Clicks into a field and types a text, key by key, after what is there. */
export async function type(bidi: Bidi, context: string, selector: string, text: string): Promise<void> {
  await click(bidi, context, selector);
  await pressKeys(bidi, context, [...text].flatMap(down));
}

/** Presses one key or a chord, such as `Enter` or `Control+a`, wherever the focus is. */
export async function press(bidi: Bidi, context: string, chord: string): Promise<void> {
  const values = chord.split('+').map((name) => keyValues[name] ?? name);
  const keys = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  await pressKeys(bidi, context, keys);
}

function down(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

async function pressKeys(bidi: Bidi, context: string, actions: readonly object[]): Promise<void> {
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

async function locate(bidi: Bidi, context: string, selector: string): Promise<string> {
  const locator = { type: 'css', value: selector };
  const { nodes } = await bidi.send<Located>('browsingContext.locateNodes', { context, locator, maxNodeCount: 1 });
  const [node] = nodes;
  if (node === undefined) throw new Error(`Nothing matches ${selector}`);
  return node.sharedId;
}

async function scrollIntoView(bidi: Bidi, context: string, sharedId: string): Promise<void> {
  await bidi.send('script.callFunction', {
    target: { context },
    functionDeclaration: `(node) => node.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })`,
    arguments: [{ sharedId }],
    awaitPromise: false,
  });
}
