/** What `fetch` rejects with when the connection goes away: a TypeError that says nothing. */
export class DroppedConnection extends TypeError {
  constructor() {
    super('Failed to fetch');
  }
}

/** A body that gives the first half of `text` and then breaks off. */
export function breakOff(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let isGiven = false;
  return new ReadableStream(
    {
      async pull(controller) {
        if (!isGiven) {
          isGiven = true;
          controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)));
          return;
        }
        // The half must be on its way before the end, or the server would send nothing at all.
        await new Promise((resolve) => setTimeout(resolve, 50));
        controller.error(new DroppedConnection());
      },
    },
    { highWaterMark: 0 },
  );
}
