const MAX_NUMBER = 40;

/**
 * An invoice number at the start of a text: letters, digits and their joints, with a digit in it. After a bare heading
 * ("Invoice") only a number with a mark or a digit counts, since prose may follow. Null when there is none.
 */
export function readNumberText(text: string, isHeading: boolean): string | null {
  const match =
    /^(?:(?:no|nr|n|number|num)\b[.°º:]?|#|№|n[°º])?[\s.:#]*([\p{L}\p{N}](?:[\p{L}\p{N}./_-]*[\p{L}\p{N}])?)/iu.exec(
      text.trim(),
    );
  const value = match?.[1];
  if (match === null || value === undefined || value.length > MAX_NUMBER || !/\d/.test(value)) return null;
  const after = text.trim().slice(match[0].length);
  if (/^\s?[€$£%]/.test(after) || /^\d+[.,]\d{2}$/.test(value)) return null;
  if (isHeading && isDateLike(value) && !text.trim().startsWith('#')) return null;
  return value;
}

function isDateLike(value: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{2}[./-]\d{2}|\d{1,2}|(?:19|20)\d{2})$/.test(value);
}
