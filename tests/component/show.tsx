import { cleanup, render, type RenderResult } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { LocaleProvider } from '../../components/locale/locale.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';

afterEach(cleanup);

const translate = createTranslate((key) => english[key].message);

function inEnglish(child: ComponentChild) {
  return <LocaleProvider value={{ translate, language: 'en' }}>{child}</LocaleProvider>;
}

/** Shows a view to an English reader, with texts as they ship. */
export function show(view: ComponentChild): RenderResult {
  const shown = render(inEnglish(view));
  return { ...shown, rerender: (next) => shown.rerender(inEnglish(next)) };
}

/** The text that assistive technology reads with a control: what its `aria-describedby` points at. */
export function descriptionOf(control: Element): string {
  const id = control.getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

type Kind<Control> = abstract new () => Control;

/** An element as the control that it must be. */
export function controlOf<Control extends Element>(element: Element, kind: Kind<Control>): Control {
  if (!(element instanceof kind)) throw new Error(`Not a ${kind.name}: ${element.outerHTML}`);
  return element;
}
