import type { EmbeddedData } from '../looks.ts';
import { PAGE_BOUNDS as BOUNDS } from '../snapshot.ts';
import type { Dom } from './dom.ts';
import { ITEM_ROOTS, readMicrodata } from './microdata.ts';

const JSON_LD = 'script[type="application/ld+json"]';
const IS_MEANT = /Invoice|Order/;

/** What a document says for machines, as far as it speaks of invoices or orders; too large data is left out. */
export function readEmbeddedData(dom: Dom): EmbeddedData[] {
  if (dom.all(`${JSON_LD},${ITEM_ROOTS}`).length === 0) return [];
  const scripts = dom.all(JSON_LD).map((script) => dom.text(script));
  const data: EmbeddedData[] = scripts
    .filter((text) => text.length <= BOUNDS.embedded && IS_MEANT.test(text))
    .slice(0, BOUNDS.embeddings)
    .map((text) => ({ source: 'json-ld', text }));
  const items = readMicrodata(dom);
  const text = JSON.stringify(items);
  return items.length === 0 || text.length > BOUNDS.embedded ? data : [...data, { source: 'microdata', text }];
}
