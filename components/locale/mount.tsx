import { render, type VNode } from 'preact';
import { LocaleProvider, type Locale } from './locale.ts';

/** Shows a view in the page's `#root`, with its language set on the document as well. */
export function mount(view: VNode, locale: Locale, document: Document): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  document.documentElement.lang = locale.language;
  document.title = locale.translate('appName');
  render(<LocaleProvider value={locale}>{view}</LocaleProvider>, root);
}
