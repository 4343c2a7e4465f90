import { fail, type Result } from '../errors/result.ts';
import type { MessageName, Request, Response } from './contract.ts';

export type Send = <Name extends MessageName>(name: Name, request: Request<Name>) => Promise<Result<Response<Name>>>;

/**
 * Asks another context. `no_answer` where nobody answered: the other side is not there, or was stopped before it could
 * (a worker may be, at any time). What was asked may have been done all the same, so messages are made to be repeated.
 * Answers were parsed by the router that sent them and only our own contexts can answer, so here only the frame is looked
 * at: surfaces stay free of the schemas' weight.
 */
export function createSend(sendMessage: (message: unknown) => Promise<unknown>): Send {
  return async (name, request) => {
    try {
      const answer = await sendMessage({ name, request });
      return isResult(answer) ? (answer as Result<Response<typeof name>>) : fail('no_answer');
    } catch {
      // "Could not establish connection" and "message channel closed" have no code to tell them by.
      return fail('no_answer');
    }
  };
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && ('value' in answer || 'error' in answer);
}
