import type { TargetPage } from '../chromium/target-page.ts';
import { isSameAmount } from './result-line.ts';
import { uiText } from './ui-texts.ts';

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
  await popup.waitFor(`document.querySelector('main footer') !== null && !document.body.innerText.includes(${reading})`);
  const hasForm = await popup.evaluate(() => document.querySelector('#amount') !== null);
  if (!hasForm) throw new Error(`The popup shows no form but: ${(await popup.text()).replaceAll(/\s+/g, ' ')}`);
  const first = await snapshot(popup);
  if (first.amount === '' || first.currency === '') return first;
  // What the amount comes to is worked out a moment after it is filled in.
  await popup.waitFor(`/\\d/.test(document.querySelector('button[type="submit"]').innerText)`);
  return snapshot(popup);
}

/** The button promises what the fields hold: a sentence where it does not. */
export function findBrokenPromise({ amount, currency, button }: PopupForm): string | null {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  if (isSameAmount(amount, button) && button.includes(symbol)) return null;
  return `The form holds ${amount} ${currency}, but its button says "${button}".`;
}

function snapshot(popup: TargetPage): Promise<PopupForm> {
  return popup.evaluate(() => {
    const valueOf = (css: string) => document.querySelector<HTMLInputElement | HTMLSelectElement>(css)?.value ?? '';
    const textOf = (element: Element | null) => (element instanceof HTMLElement ? element.innerText : '').trim();
    const linesOf = (css: string) =>
      [...document.querySelectorAll(css)].map((element) => textOf(element).replaceAll(/\s+/g, ' '));
    // Remarks about the page are the form's own paragraphs; a field's notes stand inside the fieldset.
    const remarks = [...linesOf('form > p'), ...linesOf('form > [role="alert"]'), ...linesOf('[role="group"]')];
    return {
      account: textOf(document.querySelector('header')).replaceAll(/\s+/g, ' '),
      amount: valueOf('#amount'),
      currency: valueOf('#currency'),
      description: valueOf('#description'),
      orderId: valueOf('#orderId'),
      button: textOf(document.querySelector('button[type="submit"]')),
      remarks: remarks.filter((text) => text !== ''),
    };
  });
}
