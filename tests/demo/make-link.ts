import type { Page } from '@playwright/test';
import type { TargetPage } from '../chromium/target-page.ts';
import { CannotRead } from './cannot-read.ts';
import { describeMissing, findMissing } from './missing-fields.ts';
import type { OpenedPage } from './open-page.ts';
import { findBrokenPromise, readForm, type PopupForm } from './popup-form.ts';
import type { Stage } from './set-stage.ts';
import type { Steps } from './steps.ts';
import { uiText } from './ui-texts.ts';

const PATIENCE_MS = 25_000;
const MAX_DESCRIPTION = 200;

export type FilledPopup = { readonly popup: TargetPage; readonly form: PopupForm };

/** Step 6: presses the toolbar button and waits for what the page says. Throws `CannotRead` where that is too little. */
export async function openPopup({ chromium }: Stage, { page, trouble }: OpenedPage, steps: Steps): Promise<FilledPopup> {
  steps.begin('popup');
  const popup = await chromium.clickToolbarButton(page);
  steps.lookAt(popup);
  const form = await readForm(popup);
  await steps.photograph(popup);
  const missing = findMissing(form);
  if (missing.length > 0) throw new CannotRead(describeMissing(missing, await askForRemarks(popup, form), trouble));
  const broken = findBrokenPromise(form);
  if (broken !== null) throw new Error(broken);
  const remarks = form.remarks.length === 0 ? '' : `; it remarks: ${form.remarks.join(' ')}`;
  steps.saw(`${form.account}: ${form.amount} ${form.currency}, "${form.description}", "${form.button}"${remarks}`);
  return { popup, form: form.description === '' ? await typeDescription(popup, page, steps) : form };
}

/** A form that says nothing of itself says at Enter what it lacks; it sends nothing then. */
async function askForRemarks(popup: TargetPage, { remarks }: PopupForm): Promise<readonly string[]> {
  if (remarks.length > 0) return remarks;
  await popup.press('Enter');
  await popup.waitFor(`document.querySelector('[role="alert"]') !== null`);
  return popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role="alert"]')].map((each) => each.innerText));
}

async function typeDescription(popup: TargetPage, page: Page, steps: Steps): Promise<PopupForm> {
  const title = (await page.title()).replaceAll(/[<>]/g, '').trim().slice(0, MAX_DESCRIPTION);
  await popup.type('#description', title === '' ? 'Invoice' : title);
  const form = await readForm(popup);
  steps.saw(`the page gave no description: typed its title, "${form.description}"`);
  await steps.photograph(popup, 'description');
  return form;
}

/** Step 7, first half: Enter. Gives the payment URL the popup shows once it says "Copied". */
export async function makeLink(popup: TargetPage, steps: Steps): Promise<string> {
  steps.begin('enter');
  await popup.press('Enter');
  const field = `input[aria-label=${JSON.stringify(uiText('paymentLink'))}]`;
  const copied = `document.querySelector('section [role="status"]')?.innerText.trim()`;
  const settled = [uiText('copied'), uiText('copyFailed')];
  await popup.waitFor(
    `${JSON.stringify(settled)}.includes(${copied}) || document.querySelector('[role="alert"]') !== null`,
    PATIENCE_MS,
  );
  const said = await popup.evaluate<string>(`${copied} ?? document.querySelector('[role="alert"]').innerText`);
  if (said !== uiText('copied')) throw new Error(`The popup says: ${said}`);
  const url = await popup.value(field);
  steps.saw(`the popup says "${said}" and shows ${url}`);
  await steps.photograph(popup, 'copied');
  return url;
}
