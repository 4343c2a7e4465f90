import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHighlighter, type Highlighter } from '../utils/highlight/highlighter.ts';

/** The form's end of the line, as far as a page needs it: that it is gone. */
type Line = { readonly onDisconnect: { addListener(listener: () => void): void } };
type Runtime = { readonly onConnect: { addListener(listener: (line: Line) => void): void } };

declare global {
  var paylinkHighlighter: Highlighter | undefined;
}

/**
 * Injected when a place on the page is to be shown for the first time. It says nothing to anybody: the form calls it, and
 * opens a line to it only so that the browser tells when the form is gone. The polyfill does not come along into pages.
 */
export default defineUnlistedScript(() => {
  if (globalThis.paylinkHighlighter !== undefined) return;
  const highlighter = createHighlighter(document);
  globalThis.paylinkHighlighter = highlighter;
  const { chrome: api } = globalThis as unknown as { chrome: { runtime: Runtime } };
  api.runtime.onConnect.addListener((line) => line.onDisconnect.addListener(highlighter.hide));
});
