import { READING_BOUNDS } from './bounds.ts';
import { cutText } from './cut-text.ts';
import type { Evidence, EvidenceSource } from './reading.ts';
import { SEAM, type SnapshotLine } from './snapshot.ts';

/** Evidence at a line of the page. */
export function evidenceAt(line: SnapshotLine, source: EvidenceSource, label?: string): Evidence {
  return {
    source,
    // What touches is one number.
    text: cutText(line.text.replaceAll(SEAM, ''), READING_BOUNDS.text),
    ...(line.place === '' ? {} : { place: line.place }),
    ...(line.box === null ? {} : { box: line.box }),
    ...(label === undefined ? {} : { label: cutText(label, READING_BOUNDS.label) }),
  };
}
