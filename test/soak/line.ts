import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A network line between a browser and the newsroom, which can be cut and slowed down. */
export interface Line {
  port: number;
  /** `cut` breaks every connection and takes no other; `slow` holds every piece back. */
  set(state: 'good' | 'cut' | 'slow'): void;
  close(): Promise<void>;
}

/** Milliseconds by which a slow line holds each piece back. */
const SLOW_MS = 350;

/** Opens a line to a port of this machine. */
export async function openLine(to: number): Promise<Line> {
  const open = new Set<Socket>();
  let state: 'good' | 'cut' | 'slow' = 'good';
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
  };
  const pass = async (from: Socket, into: Socket) => {
    try {
      for await (const piece of from) {
        if (state === 'slow') await sleep(SLOW_MS);
        if (!into.write(piece)) await new Promise((resolve) => into.once('drain', resolve).once('close', resolve));
      }
      into.end();
    } catch {
      into.destroy();
    }
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    keep(client);
    if (state === 'cut') return void client.destroy();
    const target = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true });
    keep(target);
    void pass(client, target);
    void pass(target, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: address.port,
    set(next) {
      state = next;
      if (next === 'cut') cut();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
