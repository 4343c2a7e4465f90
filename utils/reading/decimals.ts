/** Whether two canonical decimals are the same number: "12.5" and "12.50". */
export function isSameDecimal(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(decimal: string): string {
  const short = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  return short === '-0' ? '0' : short;
}

/** Whether `total` less `paid` is `rest`, exactly. Signs of `paid` are let go, since pages print it either way. */
export function isRest(total: string, paid: string, rest: string): boolean {
  const digits = Math.max(...[total, paid, rest].map((one) => one.split('.')[1]?.length ?? 0));
  return scaled(total, digits) - scaled(paid.replace('-', ''), digits) === scaled(rest, digits);
}

function scaled(decimal: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(digits, '0'));
}
