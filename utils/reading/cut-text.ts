/** Cuts to a bound without leaving half a surrogate pair behind, and makes line ends and controls plain spaces. */
export function cutText(text: string, bound: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s\ufffc]+/gu, ' ').trim();
  return plain.length <= bound ? plain : plain.slice(0, bound).replace(/[\ud800-\udbff]$/, '');
}
