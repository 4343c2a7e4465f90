import { html } from 'hono/html';
import type { Sandbox } from '../app.ts';
import { FAULT_LIST } from '../faults/fault-list.ts';
import type { FaultMatch } from '../faults/fault.ts';
import type { FaultHandle } from '../faults.ts';
import type { Markup } from '../pages/page-frame.ts';

/** The fault switches: those that are on, and one form for each kind. */
export function faultSection({ faults }: Sandbox): Markup {
  return html`<h2 id="faults">Faults</h2>
    ${
      faults.active.length === 0
        ? html`<p class="muted">None is on.</p>`
        : html`<table>
            ${faults.active.map(activeRow)}
          </table>`
    }
    <table>
      <tr>
        <th>Fault</th>
        <th>Parameters, on which requests, how often</th>
      </tr>
      ${Object.entries(FAULT_LIST).map(
        ([kind, { what, parameters }]) =>
          html`<tr>
            <td><strong>${kind}</strong><br /><span class="muted">${what}</span></td>
            <td>
              <form method="post" action="/faults">
                <input type="hidden" name="kind" value="${kind}" />
                <input name="parameters" aria-label="Parameters" size="44" value="${JSON.stringify(parameters)}" />
                <input name="method" aria-label="Method" size="7" placeholder="POST" />
                <input name="path" aria-label="Path begins with" size="14" placeholder="/orders" />
                <select name="times" aria-label="Times">
                  <option value="always">always</option>
                  <option>1</option>
                  <option>2</option>
                  <option>5</option>
                </select>
                <button>On</button>
              </form>
            </td>
          </tr>`,
      )}
    </table>`;
}

function activeRow({ number, fault, used }: FaultHandle): Markup {
  const { kind, match, times, ...parameters } = fault;
  return html`<tr class="on">
    <td><strong>${kind}</strong></td>
    <td><code>${JSON.stringify(parameters)}</code></td>
    <td>${describeMatch(match)}, ${times ?? 1}, used ${used}×</td>
    <td>
      <form class="line" method="post" action="/faults/${number}/off"><button>Off</button></form>
    </td>
  </tr>`;
}

function describeMatch({ method, path, host }: FaultMatch = {}): string {
  return [method, host, path].filter((part) => part !== undefined).join(' ') || 'every request to the API';
}
