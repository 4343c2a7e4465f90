/** The readings of one written number. `grouped`/`decimal` both set: it has two. */
export type NumberReading = {
  readonly decimal: string;
  /** The other reading of a lone separator before three digits. */
  readonly other: string | null;
  /** That other reading where `decimalSeparator` ruled it out. */
  readonly rejected: string | null;
  /** Whether a plain space grouped the digits; that may also be two numbers side by side. */
  readonly spaced: boolean;
};

const PARTS = /^\d+(?:[^\d]\d+)*$/;
/** What has one reading only: no separator, or one before one or two digits. */
const PLAIN = /^(\d+)(?:[.,](\d{1,2}))?$/;

/**
 * Reads digits and separators only ("1.234,56", "1 234", "12,34,567.00") into a canonical decimal; null when no way of
 * writing numbers allows them. `decimalSeparator` settles "1.234", else the value with grouping comes first.
 */
export function readNumber(core: string, decimalSeparator: '.' | ',' | undefined): NumberReading | null {
  const plain = PLAIN.exec(core);
  if (plain !== null) {
    return { decimal: canonical(plain[1] ?? '', plain[2] ?? ''), other: null, rejected: null, spaced: false };
  }
  if (!PARTS.test(core)) return null;
  const groups = core.split(/\D/);
  const separators = core.replace(/\d/g, '');
  const spaced = separators.includes(' ');
  const last = separators.charAt(separators.length - 1);
  const whole = groups.slice(0, -1);
  const tail = groups.at(-1) ?? '';
  const before = separators.slice(0, -1);
  const asGroups = isGrouping(groups, separators) ? canonical(groups.join(''), '') : null;
  const canBeDecimal = isDecimalMark(last) && !before.includes(last) && isGrouping(whole, before);
  const asDecimal = canBeDecimal ? canonical(whole.join(''), tail) : null;
  if (asGroups !== null && asDecimal !== null) return chooseReading(asGroups, asDecimal, last, decimalSeparator);
  const decimal = asGroups ?? asDecimal;
  return decimal === null ? null : { decimal, other: null, rejected: null, spaced };
}

function chooseReading(
  grouped: string,
  decimal: string,
  mark: string,
  decimalSeparator: '.' | ',' | undefined,
): NumberReading {
  if (decimalSeparator === undefined) return { decimal: grouped, other: decimal, rejected: null, spaced: false };
  const [decimalFirst, rejected] = mark === decimalSeparator ? [decimal, grouped] : [grouped, decimal];
  return { decimal: decimalFirst, other: null, rejected, spaced: false };
}

function isDecimalMark(separator: string): boolean {
  return separator === '.' || separator === ',' || separator === '\u066b';
}

/** Thousands ("1.234.567") or the Indian way ("12,34,567"), one separator throughout. */
function isGrouping(groups: readonly string[], separators: string): boolean {
  if (separators === '') return true;
  const [first = '', ...rest] = groups;
  const mark = separators.charAt(0);
  if (mark === '\u066b' || separators !== mark.repeat(separators.length)) return false;
  if (first.startsWith('0') || first.length > 3) return false;
  if (rest.every((group) => group.length === 3)) return true;
  const isIndian = mark === ',' && first.length <= 2 && rest.at(-1)?.length === 3;
  return isIndian && rest.slice(0, -1).every((group) => group.length === 2);
}

function canonical(whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return fraction === '' ? digits : `${digits}.${fraction}`;
}
