/** What mark-up is made of, in order. `id` and `type` are the only attributes that come over. */
export type TagReader = {
  readonly open: (tag: string, id: string | null, type: string | null) => void;
  /** Elements that have no end tag are closed at once. */
  readonly close: (tag: string) => void;
  /** A text as the document holds it. */
  readonly text: (raw: string) => void;
};

const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** A tag with attributes, as browsers write them: always quoted, with no quote inside. */
const TAG = /<([^\s>/]+)((?: [^\s=>/]+="[^"]*")*)>/y;
const [ID, TYPE] = [/ id="([^"]*)"/, / type="([^"]*)"/];
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0' };

/**
 * Goes over mark-up that a browser wrote from a document, so it is no parser of what people write: every tag is closed,
 * every sign is escaped (WHATWG HTML, "serializing HTML fragments"). What does not look like that is passed over.
 */
export function readTags(markup: string, { open, close, text }: TagReader): void {
  let at = 0;
  while (at < markup.length) {
    const start = markup.indexOf('<', at);
    if (start !== at) text(decode(markup.slice(at, start < 0 ? markup.length : start)));
    if (start < 0) return;
    const end = markup.indexOf('>', start);
    if (end < 0) return;
    at = end + 1;
    const inner = markup.slice(start + 1, end);
    if (inner.startsWith('/')) close(inner.slice(1));
    else if (!/^[!?]/.test(inner)) {
      TAG.lastIndex = start;
      const [whole, tag = inner, attributes = ''] = (inner.includes(' ') && TAG.exec(markup)) || [];
      if (whole !== undefined) at = start + whole.length;
      open(tag, decodeAll(ID.exec(attributes)?.[1]), decodeAll(TYPE.exec(attributes)?.[1]));
      if (VOID.has(tag)) close(tag);
    }
  }
}

function decodeAll(value: string | undefined): string | null {
  return value === undefined ? null : decode(value);
}

function decode(text: string): string {
  return text.includes('&') ? text.replace(/&(?:amp|lt|gt|nbsp);/g, (entity) => ENTITIES[entity] ?? entity) : text;
}
