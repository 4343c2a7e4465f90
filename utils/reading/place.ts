import { cutText, READING_BOUNDS } from './bounds.ts';
import type { Line } from './collect-lines.ts';
import type { Dom } from './dom.ts';
import type { Evidence, EvidenceSource } from './reading.ts';

const MAX_STEPS = 6;

/** A short CSS path to an element: from the nearest id, or its last steps. For highlighting, so it may be loose. */
export function placeOf(dom: Dom, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && steps.length < MAX_STEPS; at = dom.parent(at)) {
    const tag = dom.tag(at);
    const id = dom.attribute(at, 'id');
    if (id !== null && /^[A-Za-z][\w-]{0,60}$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    const parent = dom.parent(at);
    const twins = parent === null ? [] : Array.from(parent.children).filter((one) => dom.tag(one) === tag);
    steps.unshift(twins.length > 1 ? `${tag}:nth-of-type(${twins.indexOf(at) + 1})` : tag);
  }
  return steps.join(' > ').slice(0, READING_BOUNDS.place);
}

/** Evidence at a line of the page. */
export function evidenceAt(dom: Dom, line: Line, source: EvidenceSource, label?: string): Evidence {
  const evidence = {
    source,
    text: cutText(line.text, READING_BOUNDS.text),
    place: placeOf(dom, line.segments[0]?.element ?? line.block),
  };
  return label === undefined ? evidence : { ...evidence, label: cutText(label, READING_BOUNDS.label) };
}
