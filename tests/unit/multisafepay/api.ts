import type { Order } from '../../../utils/draft/order.ts';
import { createClient, type Client } from '../../../utils/multisafepay/client.ts';
import { createCall, type Call } from '../../../utils/multisafepay/http.ts';
import { createSandbox, SANDBOX_KEYS, type Sandbox } from '../../sandbox/app.ts';

export const ORDER: Order = { orderId: 'INV-1', amount: { minor: 1_250, currency: 'EUR' }, description: 'Six loaves' };

export type Api = {
  readonly sandbox: Sandbox;
  readonly client: Client;
  readonly call: Call;
  /** What left, as it was given to the browser. */
  readonly sent: Request[];
};

/** A client of the bakery's test account, with the sandbox as its network. */
export function openApi({
  key = SANDBOX_KEYS.bakery,
  deadlineMs = 2_000,
}: { key?: string; deadlineMs?: number } = {}): Api {
  const sandbox = createSandbox();
  const sent: Request[] = [];
  const call = createCall((request) => {
    sent.push(request.clone());
    return sandbox.fetch(request);
  }, deadlineMs);
  return { sandbox, sent, call, client: createClient(call, 'test', key) };
}

/** A client whose API always answers with this text. */
export function answering(text: string, init: ResponseInit = {}): Client {
  return createClient(
    createCall(async () => new Response(text, init)),
    'test',
    SANDBOX_KEYS.bakery,
  );
}
