import type { Page } from '@playwright/test';
import type { TargetPage } from '../chromium/target-page.ts';
import { CannotRead } from './cannot-read.ts';
import { describeMissing, findMissing, type MissingField } from './missing-fields.ts';
import type { OpenedPage } from './open-page.ts';
import { findBrokenPromise, hasPromise, readForm, readLines, type PopupForm } from './popup-form.ts';
import type { Stage } from './set-stage.ts';
import type { Steps } from './steps.ts';
import { uiText } from './ui-texts.ts';

const PATIENCE_MS = 25_000;
const MAX_DESCRIPTION = 200;

export type FilledPopup = { readonly popup: TargetPage; readonly form: PopupForm };

/** Step 6: presses the toolbar button and waits for what the page says. Throws `CannotRead` where that is too little. */
export async function openPopup(
  { chromium }: Stage,
  { page, trouble }: OpenedPage,
  steps: Steps,
): Promise<FilledPopup> {
  steps.begin('popup');
  const popup = await chromium.clickToolbarButton(page);
  steps.lookAt(popup);
  const form = await readForm(popup);
  await steps.photograph(popup);
  const lack = await findLack(popup, form, trouble);
  if (lack !== null) throw new CannotRead(lack);
  const broken = findBrokenPromise(form);
  if (broken !== null) throw new Error(broken);
  const remarks = form.remarks.length === 0 ? '' : `; it remarks: ${form.remarks.join(' ')}`;
  steps.saw(`${form.account}: ${form.amount} ${form.currency}, "${form.description}", "${form.button}"${remarks}`);
  return { popup, form: form.description === '' ? await typeDescription(popup, page, steps) : form };
}

/** What an order would lack, as a sentence with the popup's words; null where nothing is missing. */
async function findLack(popup: TargetPage, form: PopupForm, trouble: string | null): Promise<string | null> {
  const missing = findMissing(form);
  if (missing.length > 0) {
    const remarks = form.remarks.length > 0 ? form.remarks : await askForProblems(popup, missing);
    return describeMissing(missing, remarks, trouble);
  }
  if (hasPromise(form)) return null;
  const problems = await askForProblems(popup, ['amount', 'currency']);
  return `The page says ${form.amount} ${form.currency}; the popup says: "${problems.join(' ')}"`;
}

/** A form that can't be sent says at Enter why not; it sends nothing then. */
async function askForProblems(popup: TargetPage, fields: readonly MissingField[]): Promise<readonly string[]> {
  const css = fields.map((field) => `#${field}-note [role="alert"]`).join(', ');
  await popup.press('Enter');
  await popup.waitFor(`document.querySelector('${css}') !== null`);
  return readLines(popup, css);
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
  const status = 'section [role="status"]';
  const alert = '[role="alert"]';
  // "Link made" stands there for the moment between making and copying.
  await popup.waitFor(
    `![undefined, ${JSON.stringify(uiText('linkMade'))}].includes(document.querySelector('${status}')?.innerText.trim())
      || document.querySelector('${alert}') !== null`,
    PATIENCE_MS,
  );
  const said = (await readLines(popup, `${status}, ${alert}`)).join(' ');
  if (said !== uiText('copied')) throw new Error(`The popup says: ${said}`);
  const url = await popup.value(`input[aria-label=${JSON.stringify(uiText('paymentLink'))}]`);
  steps.saw(`the popup says "${said}" and shows ${url}`);
  await steps.photograph(popup, 'copied');
  return url;
}
