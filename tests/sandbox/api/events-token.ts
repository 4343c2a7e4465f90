import { createHmac } from 'node:crypto';
import type { Session } from '../orders/order.ts';

/** A JWT (HS256) of the shape of `events_token`: whose events may be heard, until the link expires. */
export function makeEventsToken(session: Session): string {
  const head = encode({ typ: 'JWT', alg: 'HS256' });
  const claims = encode({
    exp: Math.floor(session.expiresAt.getTime() / 1000),
    grt: ['mbus:session.order', 'mbus:session.qr'],
    pid: session.id,
    sub: 'pr',
  });
  const signature = createHmac('sha256', 'sandbox events').update(`${head}.${claims}`).digest('base64url');
  return `${head}.${claims}.${signature}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
