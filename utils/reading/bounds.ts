/** Bounds of what may cross from a page to the background: lengths in UTF-16 units, counts of entries. */
export const READING_BOUNDS = {
  text: 200,
  label: 100,
  place: 300,
  url: 2048,
  title: 300,
  language: 35,
  evidence: 8,
  alternatives: 12,
} as const;

/** Cuts to a bound without leaving half a surrogate pair behind, and makes line ends and controls plain spaces. */
export function cutText(text: string, bound: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s\ufffc]+/gu, ' ').trim();
  return plain.length <= bound ? plain : plain.slice(0, bound).replace(/[\ud800-\udbff]$/, '');
}
