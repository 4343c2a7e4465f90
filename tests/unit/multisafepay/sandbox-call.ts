import { createCall, DEADLINE_MS, type Call, type Fetch } from '../../../utils/multisafepay/http.ts';
import type { Sandbox } from '../../sandbox/app.ts';

/** Short, so that a silent API costs a test nothing. */
const SILENCE_MS = 25;
const SILENT = new Set(['hold', 'lateCommit']);

/**
 * The network of a test: the sandbox. Its own deadline is for an API that stays silent on purpose; where none does, an answer
 * that a busy machine brings late is an answer still.
 */
export function callSandbox(sandbox: Sandbox, fetch: Fetch = (request) => sandbox.fetch(request)): Call {
  const [patient, impatient] = [createCall(fetch, DEADLINE_MS), createCall(fetch, SILENCE_MS)];
  return (...request) =>
    (sandbox.faults.active.some(({ fault }) => SILENT.has(fault.kind)) ? impatient : patient)(...request);
}
