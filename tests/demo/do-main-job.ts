import { findDisagreements, findOnlyOrder } from './check-ledger.ts';
import { connectKey } from './connect-key.ts';
import { findInList } from './find-in-list.ts';
import { makeLink, openPopup } from './make-link.ts';
import { openPage } from './open-page.ts';
import type { PageAddress } from './page-address.ts';
import { pasteLink } from './paste-link.ts';
import { payLink } from './pay-link.ts';
import { toMajorUnits, type DemoResult } from './result-line.ts';
import { setStage, type StageOptions } from './set-stage.ts';

/**
 * From page to paid, without hands. Throws `CannotRead` for a page that gives no amount or currency, and an error with
 * the reason for anything else that is not as it should be.
 */
export async function doMainJob(address: PageAddress, options: StageOptions): Promise<DemoResult> {
  const { steps, ending } = options;
  const stage = await setStage(options);
  await connectKey(stage, steps);
  const opened = await openPage(stage, address, steps, ending);
  const { popup, form } = await openPopup(stage, opened, steps);

  const paymentUrl = await makeLink(popup, steps);
  const clipboard = await pasteLink(stage, steps);
  const order = findOnlyOrder(stage);
  const disagreements = findDisagreements(order, form, paymentUrl, clipboard);
  if (disagreements.length > 0) throw new Error(disagreements.join(' '));

  await payLink(stage, clipboard, form, steps);
  const status = await findInList(stage, order.orderId, steps);
  const { orderId, request } = findOnlyOrder(stage);
  const { currency, description } = request;
  return {
    orderId,
    amount: toMajorUnits(request.amount, currency),
    currency,
    description,
    paymentUrl,
    clipboard,
    status,
  };
}
