import { PAGE_BOUNDS as BOUNDS, type PageSnapshot } from '../snapshot.ts';
import type { Dom } from './dom.ts';

const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}$/;

export function describePage(dom: Dom, url: string): PageSnapshot['page'] {
  const language = dom.attribute(dom.root, 'lang')?.trim() ?? '';
  return {
    url: url.slice(0, BOUNDS.url),
    title: dom.title().slice(0, BOUNDS.rawTitle),
    language: LANGUAGE.test(language) ? language : null,
  };
}
