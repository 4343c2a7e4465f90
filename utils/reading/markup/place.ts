import { SNAPSHOT_BOUNDS } from '../snapshot.ts';
import type { Collected } from './collect-lines.ts';
import type { Note } from './notes.ts';

const MAX_STEPS = 6;

/** Stands in a place between the path to a frame and the path within the frame's document. */
export const INTO_FRAME = ' >>> ';

/** A short CSS path: from the nearest id, or its last steps. For highlighting, so it may be loose. Empty if too long. */
export function placeOf({ documents }: Pick<Collected, 'documents'>, document: number, note: Note): string {
  let place = pathTo(note).join(' > ');
  let host = documents.get(document)?.host ?? null;
  while (host !== null) {
    place = pathTo(host.note).join(' > ') + INTO_FRAME + place;
    host = documents.get(host.document)?.host ?? null;
  }
  // Half a path leads elsewhere.
  return place.length > SNAPSHOT_BOUNDS.place ? '' : place;
}

function pathTo(note: Note): string[] {
  const steps: string[] = [];
  for (let at: Note | null = note; at !== null && steps.length < MAX_STEPS; at = at.parent) {
    if (at.id !== null && /^[A-Za-z][\w-]{0,60}$/.test(at.id)) {
      steps.push(`#${at.id}`);
      break;
    }
    steps.push(stepTo(at));
  }
  return steps.toReversed();
}

type Siblings = { readonly places: readonly number[]; readonly counts: ReadonlyMap<string, number> };

/** Long lists are counted once. */
const siblings = new WeakMap<Note, Siblings>();

function stepTo({ tag, parent, index }: Note): string {
  if (parent === null) return tag;
  const { places, counts } = siblings.get(parent) ?? countChildren(parent);
  return counts.get(tag) === 1 ? tag : `${tag}:nth-of-type(${places[index] ?? 1})`;
}

/** The places of elements among those beside them that have the same tag, from 1. */
function countChildren(parent: Note): Siblings {
  const counts = new Map<string, number>();
  const places = parent.children.map(({ tag }) => {
    const place = (counts.get(tag) ?? 0) + 1;
    counts.set(tag, place);
    return place;
  });
  siblings.set(parent, { places, counts });
  return { places, counts };
}
