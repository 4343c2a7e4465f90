import type { TargetPage } from '../chromium/target-page.ts';
import { isSameAmount } from './result-line.ts';
import { uiText } from './ui-texts.ts';

const PROMISE_PATIENCE_MS = 1_000;

/** The popup's form as it stands on the screen. */
export type PopupForm = {
  readonly account: string;
  readonly amount: string;
  readonly currency: string;
  readonly description: string;
  readonly orderId: string;
  /** The text of the button that makes the link. */
  readonly button: string;
  /** What it says about the page, and what it offers to choose from. */
  readonly remarks: readonly string[];
};

/** Waits until the popup has read the page. Throws where it shows something else than the form. */
export async function readForm(popup: TargetPage): Promise<PopupForm> {
  const reading = JSON.stringify(uiText('readingPage'));
  await popup.waitFor(
    `document.querySelector('main footer') !== null && !document.body.innerText.includes(${reading})`,
  );
  const hasForm = await popup.evaluate(() => document.querySelector('#amount') !== null);
  if (!hasForm) throw new Error(`The popup shows no form but: ${(await popup.text()).replaceAll(/\s+/g, ' ')}`);
  // What the amount comes to is worked out a moment after it is filled in, if it comes to anything.
  await popup.becomes(`/\\d/.test(document.querySelector('button[type="submit"]').innerText)`, PROMISE_PATIENCE_MS);
  return snapshot(popup);
}

/** Whether the button names an amount: it does where the fields make one that can be asked for. */
export function hasPromise({ button }: PopupForm): boolean {
  return /\d/.test(button);
}

/** The button promises what the fields hold: a sentence where it does not. */
export function findBrokenPromise({ amount, currency, button }: PopupForm): string | null {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  if (isSameAmount(amount, button) && button.includes(symbol)) return null;
  return `The form holds ${amount} ${currency}, but its button says "${button}".`;
}

async function snapshot(popup: TargetPage): Promise<PopupForm> {
  const [account, button, amount, currency, description, orderId, remarks] = await Promise.all([
    readLines(popup, 'header'),
    readLines(popup, 'button[type="submit"]'),
    readValue(popup, '#amount'),
    readValue(popup, '#currency'),
    readValue(popup, '#description'),
    readValue(popup, '#orderId'),
    // What is said about the page: a field's own notes are not among these.
    readLines(popup, 'form > p, form > [role="alert"], form [role="status"], [role="group"]'),
  ]);
  return { account: account.join(' '), button: button.join(' '), amount, currency, description, orderId, remarks };
}

/** The text of each element that has any, in the order of the page, each on one line. */
export function readLines(popup: TargetPage, css: string): Promise<string[]> {
  return popup.evaluate((selector: string) => {
    const elements = [...document.querySelectorAll<HTMLElement>(selector)];
    return elements.map((element) => element.innerText.trim().replaceAll(/\s+/g, ' ')).filter((text) => text !== '');
  }, css);
}

function readValue(popup: TargetPage, css: string): Promise<string> {
  return popup.evaluate(
    (selector: string) => document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '',
    css,
  );
}
