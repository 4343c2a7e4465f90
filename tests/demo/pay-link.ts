import { isSameAmount } from './result-line.ts';
import type { PopupForm } from './popup-form.ts';
import type { Stage } from './set-stage.ts';
import type { Steps } from './steps.ts';

/** Step 8: the customer opens the link, sees what the form asked for, and pays. */
export async function payLink({ chromium }: Stage, url: string, form: PopupForm, steps: Steps): Promise<void> {
  steps.begin('pay');
  const page = await chromium.openTab(url);
  steps.lookAt(page);
  const asked = await page.locator('.amount').innerText();
  const [currency = '', amount = ''] = asked.split(' ');
  if (currency !== form.currency || !isSameAmount(amount, form.amount)) {
    throw new Error(`The customer is asked for ${asked}, the form said ${form.amount} ${form.currency}.`);
  }
  await steps.photograph(page, 'payment-page');
  await page.getByRole('button', { name: 'Success', exact: true }).click();
  const outcome = page.locator('[data-status]');
  await outcome.waitFor();
  const said = await outcome.innerText();
  if ((await outcome.getAttribute('data-status')) !== 'completed') throw new Error(`The payment page says: ${said}`);
  steps.saw(`the customer is asked for ${asked}, presses Success and reads "${said}"`);
  await steps.photograph(page, 'paid');
}
