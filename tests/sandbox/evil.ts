import { Hono } from 'hono';

export type EvilRequest = {
  readonly at: Date;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A stranger's server: welcomes every origin and header, keeps all it is sent, answers like the API would. */
export class EvilHost {
  readonly requests: EvilRequest[] = [];
  readonly app = new Hono();

  constructor(now: () => Date) {
    this.app.all('*', async (c) => {
      const request = c.req.raw;
      const headers = Object.fromEntries(request.headers.entries());
      this.requests.push({ at: now(), method: request.method, url: request.url, headers, body: await request.text() });
      const cors = {
        'access-control-allow-origin': headers['origin'] ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
        'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      };
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
      const body = { success: true, data: { order_id: 'evil', payment_url: 'https://evil.example/connect/gotcha/' } };
      return Response.json(body, { headers: cors });
    });
  }

  /** Whether any request, preflights included, carried this text in a header, the URL or the body. */
  hasSeen(text: string): boolean {
    return this.requests.some((request) => JSON.stringify(request).includes(text));
  }
}
