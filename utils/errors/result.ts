/**
 * What can be expected to go wrong is a value. A bug throws.
 * The shape is also the envelope of every message answer, so a result crosses contexts as it is.
 */
export type Details = Readonly<Record<string, string | number>>;

/** A failure: a stable code, and numbers or short texts that its sentence may name. Never a key, never a stack. */
export type Failure<Code extends string = string> = {
  readonly code: Code;
  readonly details?: Details;
};

export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Fail<Code extends string = string> = { readonly ok: false; readonly error: Failure<Code> };
export type Result<Value, Code extends string = string> = Ok<Value> | Fail<Code>;

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function fail<Code extends string>(code: Code, details?: Details): Fail<Code> {
  return { ok: false, error: details === undefined ? { code } : { code, details } };
}
