import { connect, type Socket } from 'node:net';
import { until } from './until.ts';

/** A connection by Firefox's own remote protocol: JSON over TCP, each message `LENGTH:[0, id, command, parameters]`. */
export interface Marionette {
  /** Sends a command and returns its result. Throws an Error with Firefox's own message. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): void;
}

/** Most characters of an error to show; stack traces are long. */
const MAX_ERROR = 500;

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Connects to a Firefox that is starting, trying again until `timeout` milliseconds have passed. */
export async function connectMarionette(port: number, timeout = 60_000): Promise<Marionette> {
  return speak(await until(() => open(port).catch(() => null), timeout, `Firefox to answer on port ${port}`));
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

function speak(socket: Socket): Marionette {
  const pending = new Map<number, Pending>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;

  const receive = (message: unknown) => {
    if (!Array.isArray(message)) return; // The greeting, which names the protocol.
    const [, id, error, result]: unknown[] = message;
    const waiting = pending.get(Number(id));
    pending.delete(Number(id));
    if (error) waiting?.reject(new Error(`Firefox says: ${JSON.stringify(error).slice(0, MAX_ERROR)}`));
    else waiting?.resolve(result);
  };

  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      receive(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('Firefox closed the connection'));
    pending.clear();
  });

  return {
    send(command, parameters = {}) {
      lastId += 1;
      const id = lastId;
      const message = JSON.stringify([0, id, command, parameters]);
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      });
    },
    close: () => socket.destroy(),
  };
}
