/** The sign that people who use this language write before cents: a comma, or a point. */
export function decimalSeparatorOf(language: string): '.' | ',' {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.1);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}
