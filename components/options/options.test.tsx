import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import { ok } from '../../utils/errors/result.ts';
import type { Send } from '../../utils/messages/send.ts';
import { createKeyEntry } from '../../utils/surfaces/key-entry.ts';
import { createLinkSettings } from '../../utils/surfaces/link-settings.ts';
import { createSiteList } from '../../utils/surfaces/site-list.ts';
import { Options } from './options.tsx';

const account = (siteId: string) => ({
  id: `test-${siteId}`,
  environment: 'test',
  name: `Shop ${siteId}`,
  siteId,
  merchantId: '1',
  keyEnding: 'cdEF',
  addedAt: 1,
});

/** The settings over a background that holds two accounts and two sites, and lets them go. */
async function showOptions() {
  let accounts = ['2001', '2002'].map(account);
  let sites = ['a.example', 'b.example'].map((host) => ({ host, habits: { currency: 'CAD' } }));
  const send = (async (name: string, request: { id?: string; host?: string | null } | null) => {
    if (name === 'account.list') return ok(accounts);
    if (name === 'account.remove') accounts = accounts.filter(({ id }) => id !== request?.id);
    if (name === 'site.list') return ok(sites);
    if (name === 'site.forget') sites = sites.filter(({ host }) => request?.host !== null && host !== request?.host);
    return ok(name === 'settings.read' ? { hideNames: false, keepMonths: null, similarDays: 7 } : null);
  }) as Send;
  const keys = createKeyEntry({ send, requestHostAccess: async () => true, handOverKey: async () => ok(null) });
  const [siteList, links] = [createSiteList(send), createLinkSettings(send)];
  await Promise.all([keys.open(), siteList.open(), links.open()]);
  return show(<Options keys={keys} sites={siteList} links={links} />);
}

const focused = () => document.activeElement?.getAttribute('aria-label');

test('removing accounts one after the other leaves the focus with them', async () => {
  const { getByLabelText, getByText, container } = await showOptions();
  const remove = (name: string) => {
    fireEvent.click(getByLabelText(`Remove ${name}`));
    const yes = container.querySelector<HTMLButtonElement>('dialog[open] button:last-of-type');
    yes?.focus();
    fireEvent.click(yes!);
  };
  remove('Shop 2001');
  await waitFor(() => expect(focused()).toBe('Remove Shop 2002'));
  remove('Shop 2002');
  await waitFor(() => expect(document.activeElement).toBe(getByText('Accounts')));
});

test('forgetting sites one after the other leaves the focus with them', async () => {
  const { getByLabelText, getByText } = await showOptions();
  const forget = (host: string) => {
    getByLabelText(`Forget ${host}`).focus();
    fireEvent.click(getByLabelText(`Forget ${host}`));
  };
  forget('b.example');
  await waitFor(() => expect(focused()).toBe('Forget a.example'));
  forget('a.example');
  await waitFor(() => expect(document.activeElement).toBe(getByText('Remembered sites')));
});

test('forgetting all sites at once takes the focus to their title', async () => {
  const { getByText } = await showOptions();
  getByText('Forget all').focus();
  fireEvent.click(getByText('Forget all'));
  await waitFor(() => expect(document.activeElement).toBe(getByText('Remembered sites')));
});
