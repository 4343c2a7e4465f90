import { connect, createServer, type Socket } from 'node:net';
import { listen } from '../../sandbox/server/listen.ts';

/**
 * What the network between the browser and the sandbox does with new connections: carries them, takes them and never says a
 * word (a black hole), cuts them with a TCP reset, or refuses them.
 */
export type GateMode = 'open' | 'silent' | 'reset' | 'refuse';

export type Gate = {
  readonly port: number;
  /** Connections that came while it was not open. */
  readonly stopped: number;
  set(mode: GateMode): Promise<void>;
  /** Cuts every connection there is, with a TCP reset. */
  cut(): void;
  close(): Promise<void>;
};

/** A piece of network in front of a port of this machine, with switches. */
export async function openGate(behind: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  let mode: GateMode = 'open';
  let stopped = 0;
  const server = createServer((client) => {
    keep(client);
    if (mode !== 'open') stopped += 1;
    if (mode === 'reset') client.resetAndDestroy();
    if (mode !== 'open') return;
    const sandbox = keep(connect(behind, '127.0.0.1'));
    client.pipe(sandbox).pipe(client);
    client.on('close', () => sandbox.destroy());
    // What has come must still go out.
    sandbox.on('close', () => client.end());
  });
  function keep(socket: Socket): Socket {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    return socket;
  }
  const port = await listen(server, 0);
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port,
    get stopped() {
      return stopped;
    },
    async set(next) {
      const wasListening = mode !== 'refuse';
      mode = next;
      if (next === 'refuse' && wasListening) server.close();
      if (next !== 'refuse' && !wasListening) await listen(server, port);
    },
    cut,
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
