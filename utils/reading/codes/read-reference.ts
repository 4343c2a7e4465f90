import { READING_BOUNDS } from '../bounds.ts';
import { cutText } from '../cut-text.ts';
import { evidenceAt } from '../evidence.ts';
import { readOrAsk } from '../fields.ts';
import { isShown } from '../page-text.ts';
import { readAlong, type Pair } from '../pairs/pair.ts';
import type { FieldReading } from '../reading.ts';

const MAX_REFERENCE = 60;

/** A reference to pay with, as it is labelled. "Reference" alone counts only where nothing says it better. */
export function readReference(pairs: readonly Pair[]): FieldReading<string> {
  const found = pairs
    .filter(({ field }) => field === 'reference')
    .flatMap((pair) => {
      const [first] = readAlong(pair, ({ text, line }) => {
        if (!isShown(line) || text.length > MAX_REFERENCE || !/\d/.test(text) || /@/.test(text)) return null;
        return cutText(shorten(text), READING_BOUNDS.text);
      });
      if (first === undefined) return [];
      const isWeak =
        /^(?:reference|referentie|referenz|referencia|riferimento|referens|referanse|kenmerk|viite|title)$/.test(
          pair.label.label,
        );
      return [{ value: first.value, evidence: [evidenceAt(first.spot.line, 'label', pair.label.written)], isWeak }];
    });
  const strong = found.filter(({ isWeak }) => !isWeak);
  return readOrAsk((strong.length > 0 ? strong : found).map(({ value, evidence }) => ({ value, evidence })));
}

const STRUCTURED = /^(?:\+{3}[\d/ ]+\+{3}|\*{3}[\d/ ]+\*{3}|RF\d{2}(?: ?\d{1,4}){1,6})(?=\s|$)/;

/** "+++090/2611/83462+++ to account BE53 …": a reference in the Belgian or the ISO 11649 form ends where its form ends. */
function shorten(text: string): string {
  return STRUCTURED.exec(text)?.[0] ?? text.replace(/^#/, '');
}
