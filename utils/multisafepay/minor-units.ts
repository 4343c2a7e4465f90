/** The API writes amounts as whole numbers or as their digits, in minor units; anything else says nothing. */
export function readMinorUnits(amount: string | number | null | undefined): number | null {
  const minor = /^-?\d{1,16}$/.test(String(amount)) ? Number(amount) : null;
  return Number.isSafeInteger(minor) ? minor : null;
}
