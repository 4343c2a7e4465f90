import { parseJson } from '../api/read-json.ts';
import { isFaultName } from '../faults/fault-list.ts';
import type { Fault, FaultMatch } from '../faults/fault.ts';
import { fieldsOf } from '../orders/coerce.ts';

type Form = Readonly<Record<string, unknown>>;

/**
 * A fault from the control page's form: kind, parameters as a JSON object, method, path, times.
 * Parameters are the developer's own; null when the kind is unknown or they are no JSON object.
 */
export function readFault(form: Form): Fault | null {
  const kind = textOf(form, 'kind');
  const parameters = parseJson(textOf(form, 'parameters') || '{}');
  if (!isFaultName(kind) || typeof parameters !== 'object' || parameters === null) return null;
  const method = textOf(form, 'method').toUpperCase();
  const path = textOf(form, 'path');
  const match: FaultMatch = { ...(method === '' ? {} : { method }), ...(path === '' ? {} : { path }) };
  const times = textOf(form, 'times') === 'always' ? 'always' : Number(textOf(form, 'times') || 1);
  return { ...fieldsOf(parameters), kind, match, times } as Fault;
}

function textOf(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
}
