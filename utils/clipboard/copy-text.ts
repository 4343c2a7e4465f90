import { fail, ok, type Result } from '../errors/result.ts';

export type CopyResult = Result<null, 'clipboard_refused'>;

/**
 * Puts a text on the clipboard from a page of ours. The modern way needs focus; the older one works without it, so an
 * offscreen document and a page that lost focus still can. "Copied" is only said of what one of them confirmed.
 */
export async function copyText(text: string, page: { navigator: Navigator; document: Document }): Promise<CopyResult> {
  if (page.document.hasFocus()) {
    try {
      await page.navigator.clipboard.writeText(text);
      return ok(null);
    } catch (error) {
      // A page whose focus is just leaving, or a policy: the older way may still do it.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    }
  }
  return copyBySelection(text, page.document) ? ok(null) : fail('clipboard_refused');
}

function copyBySelection(text: string, document: Document): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
