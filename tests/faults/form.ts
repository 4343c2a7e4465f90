import type { Page } from '@playwright/test';
import type { TargetPage } from '../chromium/target-page.ts';
import { until } from './until.ts';
import type { Wish } from './wish.ts';
import type { World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** The real popup over a page of its own, with a wish typed into it. */
export type Form = {
  readonly wish: Wish;
  readonly page: Page;
  readonly popup: TargetPage;
  /** What the product has kept of the form: with these names it makes the order. */
  readonly intentId: string;
  readonly orderId: string;
  readonly accountId: string;
};

type Kept = { value: { intentId: string; accountId: string; fields: { orderId: string; description: string } } };

export async function openForm(world: World, wish: Wish, orderId?: string): Promise<Form> {
  const page = await world.openPage(wish);
  const popup = await world.chromium.clickToolbarButton(page);
  await popup.type('#amount', wish.text);
  await popup.type('#description', wish.description);
  if (orderId !== undefined) await typeOrderId(popup, orderId);
  await popup.waitForText(`Create link for €${wish.text}`);
  return { wish, page, popup, ...(await readKept(world, wish, orderId)) };
}

async function typeOrderId(popup: TargetPage, orderId: string): Promise<void> {
  await popup.evaluate(`document.querySelector('details').open = true`);
  await popup.type('#orderId', orderId);
}

/** Every keystroke is kept by the background: this waits until the last one is. */
async function readKept(world: World, { description }: Wish, orderId?: string) {
  const { intentId, accountId, fields } = await until('the draft is kept', async () => {
    const drafts = await world.helper.evaluate(async () => Object.values(await chrome.storage.session.get(null)));
    const kept = (drafts as Kept[]).map(({ value }) => value);
    return kept.find(
      (draft) =>
        draft?.fields?.description === description && (orderId === undefined || draft.fields.orderId === orderId),
    );
  });
  return { intentId, accountId, orderId: fields.orderId };
}

/** Presses Enter in the form: from here on somebody waits for a link. */
export async function openAndSubmit(world: World, wish: Wish): Promise<Form> {
  const form = await openForm(world, wish);
  await form.popup.press('Enter');
  return form;
}

/** Whether the form still has what was typed, and says a text that explains what happened. */
export async function keepsAndSays({ popup, wish }: Form, text: string, timeoutMs = 25_000): Promise<string[]> {
  const said = await popup.becomes(`document.body.innerText.includes(${JSON.stringify(text)})`, timeoutMs);
  const shown = await popup.text();
  const kept = await popup.evaluate<string>(`document.querySelector('#description')?.value ?? ''`);
  return [
    ...(said ? [] : [`the form does not say "${text}" but: ${shown.replaceAll(/\s+/g, ' ').slice(0, 300)}`]),
    ...(kept === wish.description ? [] : [`the form has lost the description (${kept})`]),
  ];
}
