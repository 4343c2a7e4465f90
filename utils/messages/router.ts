import * as z from 'zod/mini';
import { fail, type Result } from '../errors/result.ts';
import { isStorageUnreadable } from '../errors/storage-unreadable.ts';
import { contract, type AnsweredBy, type Context, type MessageName, type Request, type Response } from './contract.ts';
import { identifySender, type Sender } from './sender.ts';

export const envelope = z.object({ name: z.string(), request: z.unknown() });

/** One function a message. Whatever it throws is a bug and is answered as `internal`. */
export type Handlers<Answerer extends Context> = {
  readonly [Name in AnsweredBy<Answerer>]: (request: Request<Name>) => Promise<Result<Response<Name>>>;
};

type AnyHandler = (request: unknown) => Promise<Result<unknown>>;
type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => true | undefined;

/**
 * The listener of a context: answers the messages of the contract that are meant for it and for which the sender is
 * allowed, and stays silent on all others. Requests are parsed; so are answers, which keeps extra fields inside.
 * Answers with `sendResponse` and `true`, which every browser knows.
 */
export function createRouter<Answerer extends Context>(
  answerer: Answerer,
  handlers: Handlers<Answerer>,
  own: { readonly id: string; readonly origin: string },
  reportBug: (error: unknown) => void,
): Listener {
  return (message, sender, sendResponse) => {
    const frame = envelope.safeParse(message);
    if (!frame.success || !Object.hasOwn(contract, frame.data.name)) return undefined;
    const name = frame.data.name as MessageName;
    const entry = contract[name];
    if (!(entry.to as readonly Context[]).includes(answerer)) return undefined;

    const from = identifySender(sender, own);
    if (from === null || !(entry.from as readonly Context[]).includes(from)) {
      sendResponse(fail('forbidden'));
      return true;
    }
    const request = entry.request.safeParse(frame.data.request);
    if (!request.success) {
      sendResponse(fail('message_unreadable'));
      return true;
    }
    const handle = handlers[name as keyof typeof handlers] as unknown as AnyHandler;
    Promise.resolve(request.data)
      .then(handle)
      .then((answer) => sendResponse(answer.ok ? { ok: true, value: entry.response.parse(answer.value) } : answer))
      .catch((error: unknown) => {
        if (isStorageUnreadable(error)) return sendResponse(fail('storage_unreadable', { detail: error.name }));
        reportBug(error);
        return sendResponse(fail('internal'));
      });
    return true;
  };
}
