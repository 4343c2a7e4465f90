import { isIP } from 'node:net';
import type { ErrorCode } from '../api/api-error.ts';
import { isCountry } from '../catalogue/countries.ts';
import { coerceText, fieldsOf, isUnset, lengthOf } from './coerce.ts';

/** Shortest and longest text of each customer field. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  email: [1, 64],
  first_name: [2, 25],
  last_name: [2, 25],
  address1: [1, 64],
  address2: [1, 64],
  house_number: [1, 10],
  zip_code: [1, 10],
  city: [1, 50],
  state: [1, 6],
  phone: [1, 25],
  company_name: [1, 200],
};

const DELIVERY_NEEDS = ['address1', 'city', 'country', 'first_name', 'house_number', 'last_name', 'zip_code'];

/**
 * Looks at `customer` and `delivery`. 1007 and 1018 are documented; for a text of wrong length no code is,
 * so this sandbox says 1000.
 */
export function checkPeople(body: Readonly<Record<string, unknown>>): ErrorCode | null {
  const delivery = fieldsOf(body['delivery']);
  const isIncomplete = Object.keys(delivery).length > 0 && DELIVERY_NEEDS.some((field) => isUnset(delivery[field]));
  return checkPerson(fieldsOf(body['customer'])) ?? checkPerson(delivery) ?? (isIncomplete ? 1016 : null);
}

function checkPerson(person: Readonly<Record<string, unknown>>): ErrorCode | null {
  const country = person['country'];
  if (!isUnset(country) && !(typeof country === 'string' && isCountry(country.toUpperCase()))) return 1018;
  for (const field of ['ip_address', 'forwarded_ip']) {
    const address = person[field];
    if (!isUnset(address) && !(typeof address === 'string' && isIP(address) > 0)) return 1007;
  }
  for (const [field, [shortest, longest]] of Object.entries(LENGTHS)) {
    if (isUnset(person[field])) continue;
    const text = coerceText(person[field]);
    if (text === null || lengthOf(text) < shortest || lengthOf(text) > longest) return 1000;
  }
  return null;
}
