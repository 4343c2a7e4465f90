import type { Server } from 'node:net';

/** Listens on 127.0.0.1. A taken port is replaced by any free one when `orAny`; gives the port it got. */
export async function listen(server: Server, port: number, orAny = false): Promise<number> {
  try {
    await listenOn(server, port);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || !orAny) throw error;
    await listenOn(server, 0);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
