import type { FaultName } from './fault.ts';

type FaultEntry = { readonly what: string; readonly parameters: Readonly<Record<string, unknown>> };

/** Every fault for the control page: what it does, and parameters to begin with. */
export const FAULT_LIST: Readonly<Record<FaultName, FaultEntry>> = {
  delay: { what: 'Waits', parameters: { ms: 3000, when: 'before' } },
  hold: { what: 'Never answers (until switched off); "before" or "after" the work', parameters: { when: 'before' } },
  drop: { what: 'Cuts the connection "before" or "after" the work', parameters: { when: 'after' } },
  dropMidBody: { what: 'Cuts the connection in the middle of the answer', parameters: {} },
  lateCommit: {
    what: 'Cuts ("drop") or stays silent ("withhold"), works later',
    parameters: { ms: 8000, answer: 'drop' },
  },
  rateLimited: { what: '429; retryAfter in seconds, as a date, or left out', parameters: { retryAfter: 5 } },
  serverError: { what: '5xx with HTML, "before" or "after" the work', parameters: { status: 503, when: 'before' } },
  captivePortal: { what: '200 with an HTML sign-in page', parameters: {} },
  truncatedJson: { what: 'JSON that stops in the middle', parameters: {} },
  slowDrip: { what: 'One byte at a time', parameters: { msPerByte: 200 } },
  redirect: { what: 'Sends the client elsewhere', parameters: { status: 302, location: 'https://evil.example/' } },
  noContent: { what: 'Empty 204', parameters: {} },
  hugeBody: { what: 'A very long answer', parameters: { megabytes: 30 } },
  gzipBomb: { what: 'A very long answer, packed small', parameters: { megabytes: 100 } },
  successFalseOk: { what: 'Errors come with HTTP 200', parameters: {} },
  bareFailure: { what: '{"success":false,"data":{}}', parameters: { status: 200 } },
  httpStatus: { what: 'Any refusal: 401, 403, 404, 409', parameters: { status: 401 } },
  numericOrderId: { what: 'All-digit order ids come back as numbers', parameters: {} },
  dutch: { what: 'Error texts in Dutch', parameters: {} },
  strictOrderIds: { what: 'A used order id is refused even while unpaid', parameters: {} },
  unopened1006: { what: 'GET on an unopened link says 1006', parameters: {} },
  emptyData: { what: 'Success with data: []', parameters: {} },
  orderStatus: { what: 'GET tells this status', parameters: { status: 'reversed' } },
  wrongOrderId: { what: 'Answers about another order', parameters: { orderId: 'somebody-elses-order' } },
  foreignPaymentUrl: { what: 'A payment link to a stranger', parameters: { url: 'https://evil.example/connect/x/' } },
  amountChanged: { what: 'GET tells another amount', parameters: { amount: 1, currency: 'EUR' } },
  extraFields: { what: 'Fields nobody knows', parameters: {} },
  editData: { what: 'Sets or removes any fields of data', parameters: { set: { note: 'x' }, remove: ['amount'] } },
  setCookie: { what: 'Tries to leave a cookie', parameters: {} },
};

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(FAULT_LIST, name);
}
