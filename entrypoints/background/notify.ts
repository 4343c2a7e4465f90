import { browser } from 'wxt/browser';
import type { Notify } from '../../utils/background/ports.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import type { LinkView } from '../../utils/links/link-view.ts';
import { formatMoney } from '../../utils/money/money.ts';

const translate = createTranslate((key) => browser.i18n.getMessage(key));
const amountOf = ({ order }: LinkView) => formatMoney(order.amount, browser.i18n.getUILanguage());

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Notifications of the browser. One of the same id takes the place of the one before. */
export const notify: Notify = {
  async made(link, copied) {
    await setBadge(1);
    const title = translate(copied ? 'notifyCopied' : 'notifyMade', { amount: amountOf(link) });
    await show(link.order.orderId, title, link.order.description);
  },
  async paid(link, { hideNames, afterEnd }) {
    const { orderId, description, customerName } = link.order;
    const title = translate('notifyPaid', { amount: amountOf(link), orderId });
    const what = hideNames ? [] : [description, ...(customerName === undefined ? [] : [customerName])];
    const lines = [...(afterEnd ? [translate('notifyPaidAfterEnd')] : []), ...what];
    await show(`paid:${link.id}`, title, lines.join('\n'));
  },
  async severalPaid(links) {
    await show('paid', translate('notifySeveralPaid', { count: links.length }), links.map(amountOf).join(' · '));
  },
};

export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}
