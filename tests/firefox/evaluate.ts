import type { Bidi } from './bidi.ts';

/** What JSON can carry: arguments go in and results come out as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A function's source, or a function that uses nothing from around it: it runs elsewhere. */
export type Script = string | ((...args: never[]) => unknown);

/** Runs a script in some context and gives what it returns (awaited). Rejects with the script's own error. */
export type Evaluate = <Result>(context: string, script: Script, ...args: readonly Json[]) => Promise<Result>;

type Called =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Evaluation with JSON in and out: BiDi's own typed values are of no use to a test. */
export function makeEvaluate(bidi: Bidi): Evaluate {
  return async <Result>(context: string, script: Script, ...args: readonly Json[]): Promise<Result> => {
    const called = await bidi.send<Called>('script.callFunction', {
      target: { context },
      functionDeclaration: `async (args) => JSON.stringify(await (${String(script)})(...JSON.parse(args)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
    });
    if (called.type === 'exception') throw new Error(called.exceptionDetails.text);
    const { value } = called.result;
    return (value === undefined ? undefined : JSON.parse(value)) as Result;
  };
}

/** Asks again until the answer is neither null, undefined nor false. Errors count as "not yet" until the time is up. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value>,
  timeout = 20_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + timeout;
  let last = '';
  while (Date.now() < end) {
    try {
      const value = await ask();
      if (value !== null && value !== undefined && value !== false) return value;
      last = '';
    } catch (error) {
      last = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${timeout} ms in vain for ${what}. ${last}`);
}
