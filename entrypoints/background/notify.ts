import { browser } from 'wxt/browser';
import { createTranslate } from '../../utils/i18n/translate.ts';
import type { LinkView } from '../../utils/links/link-view.ts';
import { formatMoney } from '../../utils/money/money.ts';

export async function notify({ order }: LinkView, copied: boolean): Promise<void> {
  const translate = createTranslate((key) => browser.i18n.getMessage(key));
  const amount = formatMoney(order.amount, browser.i18n.getUILanguage());
  await browser.action.setBadgeText({ text: '1' });
  await browser.notifications.create(order.orderId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: translate(copied ? 'notifyCopied' : 'notifyMade', { amount }),
    message: order.description,
  });
}

export async function clearBadge(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
}
