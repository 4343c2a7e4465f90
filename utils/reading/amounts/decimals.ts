const DIGITS = 8;

/** A canonical decimal as a whole number of hundred-millionths, exactly; null where it has more digits than that. */
export function unitsOf(decimal: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  const fraction = match?.[3] ?? '';
  if (match === null || fraction.length > DIGITS) return null;
  const units = BigInt((match[2] ?? '') + fraction.padEnd(DIGITS, '0'));
  return match[1] === '-' ? -units : units;
}

/** Whether two canonical decimals are the same number: "12.5" and "12.50". */
export function isSameDecimal(a: string, b: string): boolean {
  const [one, other] = [unitsOf(a), unitsOf(b)];
  return one !== null && other !== null ? one === other : a === b;
}

/** Five hundredths: taxes and rows are rounded. */
const ROUNDING = 5_000_000n;

/** Whether two numbers of units are the same but for rounding. */
export function isNear(a: bigint | null, b: bigint | null, most = ROUNDING): boolean {
  return a !== null && b !== null && a - b <= most && b - a <= most;
}

export function isZero(decimal: string): boolean {
  return unitsOf(decimal) === 0n;
}

export function isNegative(decimal: string): boolean {
  return decimal.startsWith('-') && !isZero(decimal);
}

/** `a` less `b` as a canonical decimal with as many decimals as the longer of the two. */
export function subtract(a: string, b: string): string | null {
  const [one, other] = [unitsOf(a), unitsOf(b)];
  if (one === null || other === null) return null;
  const places = Math.max(a.split('.')[1]?.length ?? 0, b.split('.')[1]?.length ?? 0);
  const rest = one - other;
  const digits = (rest < 0n ? -rest : rest).toString().padStart(DIGITS + 1, '0');
  const whole = digits.slice(0, -DIGITS);
  const fraction = digits.slice(-DIGITS).slice(0, places);
  return `${rest < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${fraction}`}`;
}
