/** Without case, accents and width: `Łódź Café` is found by `cafe`. */
export function foldText(text: string): string {
  const plain = /^[\x20-\x7e\n]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}

/**
 * What a typed text can be the beginning of, as canonical decimals: `49,9` → `49.9`; `1.234,50` → `1234.50`; `1.234` is
 * a thousand or has three decimals, so both. A search may look for both: it asks nobody for money.
 */
export function amountBeginnings(text: string): string[] {
  const bare = text.replace(/[\p{Sc}\s'’]/gu, '').replace(/[.,][-–—]+$/, '');
  if (!/^\d[\d.,]*$/.test(bare)) return [];
  const signs = bare.replace(/\d/g, '');
  if (signs === '') return [bare];
  const at = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const digits = bare.slice(0, at).replace(/[.,]/g, '');
  const decimals = bare.slice(at + 1);
  const isOneKind = new Set(signs).size === 1;
  if (isOneKind && signs.length > 1) return [digits + decimals];
  const asDecimal = `${digits}.${decimals}`;
  return isOneKind && decimals.length === 3 ? [digits + decimals, asDecimal] : [asDecimal];
}
