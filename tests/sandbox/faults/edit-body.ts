import type { Fault } from './fault.ts';

/**
 * Changes the text of a successful JSON answer. It is edited as text with the numbers left alone: parsing and
 * writing again would round the PSP ids that the answer is meant to carry.
 */
export async function editBody(fault: Fault, answer: Response, method: string): Promise<Response> {
  const edit = editOf(fault, method);
  if (edit === null || !answer.ok || !answer.headers.get('content-type')?.includes('json')) return answer;
  return new Response(edit(await answer.text()), { status: answer.status, headers: answer.headers });
}

type Edit = (text: string) => string;

function editOf(fault: Fault, method: string): Edit | null {
  const isGet = method === 'GET';
  switch (fault.kind) {
    case 'emptyData':
      return () => '{"success":true,"data":[]}';
    case 'numericOrderId':
      return (text) => text.replace(/"order_id":"([1-9]\d*)"/g, '"order_id":$1');
    case 'orderStatus':
      return isGet ? change({ status: fault.status ?? 'reversed' }) : null;
    case 'wrongOrderId':
      return change({ order_id: fault.orderId ?? 'somebody-elses-order' });
    case 'foreignPaymentUrl':
      return method === 'POST' ? change({ payment_url: fault.url ?? 'https://evil.example/connect/gotcha/' }) : null;
    case 'amountChanged':
      return isGet ? change({ amount: fault.amount ?? 1, currency: fault.currency }) : null;
    case 'extraFields':
      return change(EXTRAS);
    case 'editData':
      return change(fault.set ?? {}, fault.remove);
    default:
      return null;
  }
}

const EXTRAS = {
  'a field of tomorrow': { deep: [null, true, { er: 1.5 }] },
  constructor: 'x',
  '<b>': '<img src=x onerror=alert(1)>',
};

/** Sets and removes keys of `data`. Undefined values are left alone. */
function change(set: Readonly<Record<string, unknown>>, remove: readonly string[] = []): Edit {
  return (text) => {
    const body: unknown = JSON.parse(text, keepNumbers);
    if (!hasData(body)) return text;
    for (const [name, value] of Object.entries(set)) if (value !== undefined) body.data[name] = value;
    for (const name of remove) delete body.data[name];
    return JSON.stringify(body);
  };
}

function hasData(body: unknown): body is { data: Record<string, unknown> } {
  return (
    typeof body === 'object' && body !== null && 'data' in body && typeof body.data === 'object' && body.data !== null
  );
}

/** Integers that a double cannot hold stay as they are written. */
function keepNumbers(_key: string, value: unknown, context?: { source?: string }): unknown {
  const isLost = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isLost && context?.source !== undefined ? JSON.rawJSON(context.source) : value;
}
