import type { Evidence } from '../../utils/draft/draft.ts';

const MAX_QUOTE = 90;

/**
 * The words of the page, short: from the label on, where it stands among them, and after it where it stood elsewhere.
 * The labels of data are for programs.
 */
export function quote({ source, text, label = '' }: Evidence): string {
  if (source !== 'label' || label === '') return shorten(text);
  const start = text.indexOf(label);
  if (start < 0) return shorten(`${capitalize(label)} ${text}`);
  const rest = text.slice(start + label.length);
  // Two cells of a table may touch: "Total due$60.00".
  return shorten(/^[\p{L}\p{N}\p{Sc}]/u.test(rest) ? `${label} ${rest}` : label + rest);
}

/** What a candidate is called on the page, where its label is enough to tell it from the others; else all its words. */
export function nameAmong(evidence: Evidence, others: readonly (Evidence | undefined)[]): string {
  const { source, label } = evidence;
  const isAlone = others.filter((other) => other?.label === label).length === 1;
  return source !== 'label' || label === undefined || !isAlone ? quote(evidence) : shorten(capitalize(label));
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shorten(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE - 1).trimEnd()}…`;
}
