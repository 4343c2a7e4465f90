import { gzipSync } from 'node:zlib';
import { breakOff } from './dropped-connection.ts';
import { editBody } from './edit-body.ts';
import type { Fault } from './fault.ts';
import { serverError } from './prevent.ts';

const MEGABYTE = 1_048_576;

/** The answer that leaves instead of the API's true one, whose work is done. */
export async function distort(fault: Fault, answer: Response, method: string): Promise<Response> {
  switch (fault.kind) {
    case 'serverError':
      return fault.when === 'after' ? serverError(fault) : answer;
    case 'noContent':
      return new Response(null, { status: 204 });
    case 'setCookie': {
      const headers = new Headers(answer.headers);
      headers.append('set-cookie', 'visitor=sandbox; Path=/; Secure; SameSite=None');
      return new Response(answer.body, { status: answer.status, headers });
    }
    case 'truncatedJson': {
      const text = await answer.text();
      return withBody(answer, text.slice(0, Math.floor(text.length / 2)));
    }
    case 'dropMidBody': {
      const text = await answer.text();
      return withBody(answer, breakOff(text), { 'content-length': String(Buffer.byteLength(text)) });
    }
    case 'slowDrip':
      return withBody(answer, drip(await answer.text(), fault.msPerByte ?? 1000));
    case 'hugeBody':
      return withBody(answer, pad(await answer.text(), fault.megabytes ?? 30));
    case 'gzipBomb': {
      const packed = gzipSync(pad(await answer.text(), fault.megabytes ?? 100), { level: 9 });
      return withBody(answer, packed, { 'content-encoding': 'gzip' });
    }
    default:
      return editBody(fault, answer, method);
  }
}

function withBody(answer: Response, body: BodyInit, more: Record<string, string> = {}): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return new Response(body, { status: answer.status, headers });
}

/** Still JSON, still the true answer, and far too long. */
function pad(text: string, megabytes: number): string {
  return text.replace(/^\{/, () => `{"padding":"${' '.repeat(megabytes * MEGABYTE)}",`);
}

function drip(text: string, msPerByte: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let next = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (next >= bytes.length) return controller.close();
        await new Promise((resolve) => setTimeout(resolve, msPerByte));
        controller.enqueue(bytes.subarray(next, next + 1));
        next += 1;
      },
    },
    { highWaterMark: 0 },
  );
}
