import { READING_BOUNDS } from './bounds.ts';
import {
  noReading,
  type Alternative,
  type Certainty,
  type Evidence,
  type FieldReading,
  type ReadingFields,
} from './reading.ts';

/** A value that was read. */
export function readAs<Value>(
  value: Value,
  certainty: 'exact' | 'likely',
  evidence: readonly Evidence[],
): FieldReading<Value> {
  return { value, certainty, evidence: evidence.slice(0, READING_BOUNDS.evidence), alternatives: [] };
}

/** A field that must be asked, with what it may be; the same value twice is one alternative. */
export function askAmong<Value>(candidates: readonly Alternative<Value>[]): FieldReading<Value> {
  const byValue = new Map<Value, Alternative<Value>>();
  for (const one of candidates) {
    const known = byValue.get(one.value);
    const evidence = [...(known?.evidence ?? []), ...one.evidence].slice(0, READING_BOUNDS.evidence);
    byValue.set(one.value, { ...one, ...known, evidence });
  }
  return { ...noReading<Value>(), alternatives: [...byValue.values()].slice(0, READING_BOUNDS.alternatives) };
}

/** One candidate value is read, several different ones are asked, none is nothing. */
export function readOrAsk<Value>(
  candidates: readonly Alternative<Value>[],
  certainty: Exclude<Certainty, 'unsure'> = 'likely',
): FieldReading<Value> {
  const [first] = candidates;
  if (first === undefined) return noReading();
  if (candidates.some((one) => one.value !== first.value)) return askAmong(candidates);
  return readAs(
    first.value,
    certainty,
    candidates.flatMap((one) => one.evidence),
  );
}

/** All fields with what was read as sure turned into what it may be. */
export function doubtAll(fields: ReadingFields): ReadingFields {
  return {
    amount: doubt(fields.amount),
    currency: doubt(fields.currency),
    number: doubt(fields.number),
    issueDate: doubt(fields.issueDate),
    dueDate: doubt(fields.dueDate),
    sellerName: doubt(fields.sellerName),
    customerName: doubt(fields.customerName),
    customerEmail: doubt(fields.customerEmail),
    paymentReference: doubt(fields.paymentReference),
    iban: doubt(fields.iban),
    description: doubt(fields.description),
  };
}

/** What was read as sure turned into what it may be. */
export function doubt<Value>(field: FieldReading<Value>): FieldReading<Value> {
  return field.value === null ? field : askAmong([{ value: field.value, evidence: field.evidence }]);
}
