import { coerceInteger, isUnset } from './coerce.ts';

const DAY = 86_400;
const DEFAULT_DAYS = 30;
const LONGEST = 365 * DAY;

/**
 * Seconds a link lives, from its creation. `seconds_active` wins over `days_active`; 0 counts as not given;
 * neither means 30 days. null for what the API does not take (negative, not whole, more than 365 days).
 */
export function readLifetime(body: Readonly<Record<string, unknown>>): number | null {
  const seconds = isUnset(body['seconds_active']) ? 0 : coerceInteger(body['seconds_active']);
  const days = isUnset(body['days_active']) ? 0 : coerceInteger(body['days_active']);
  if (seconds === null || days === null || seconds < 0 || days < 0) return null;
  const lifetime = seconds > 0 ? seconds : (days > 0 ? days : DEFAULT_DAYS) * DAY;
  return lifetime > LONGEST ? null : lifetime;
}
