// The little of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) that the tests need: commands and their answers.
type Params = Readonly<Record<string, unknown>>;
type Waiting = {
  readonly method: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};
type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: string; readonly message?: string };

/** A connection to a browser: one command at a time or many, each answered by its own promise. */
export type Bidi = {
  /** Sends a command, gives its result. Rejects with the browser's error code and words, or when it hangs up. */
  send<Result>(method: string, params: Params): Promise<Result>;
  close(): void;
};

/** Connects to the address that the browser printed, such as ws://127.0.0.1:9222, and opens a session. */
export async function connectBidi(address: string, capabilities: Params): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await waitForOpen(socket);
  const bidi = talkOver(socket);
  await bidi.send('session.new', { capabilities: { alwaysMatch: capabilities } });
  return bidi;
}

function waitForOpen(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No connection to ${socket.url}`)), { once: true });
  });
}

function talkOver(socket: WebSocket): Bidi {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (asked === undefined || answer.id === undefined) return;
    waiting.delete(answer.id);
    if (answer.error === undefined) asked.resolve(answer.result);
    else asked.reject(new Error(`${asked.method}: ${answer.error}: ${answer.message ?? ''}`));
  });

  socket.addEventListener('close', () => {
    for (const { method, reject } of waiting.values())
      reject(new Error(`${method}: the browser closed the connection`));
    waiting.clear();
  });

  return {
    send<Result>(method: string, params: Params): Promise<Result> {
      const id = ++last;
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      waiting.set(id, { method, resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
      return promise as Promise<Result>;
    },
    close: () => socket.close(),
  };
}
