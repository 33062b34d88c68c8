import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** First byte of a TLS record that opens a handshake (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 0x16;

export interface OnePort {
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on one free loopback port that speaks TLS (with a certificate made now), plain HTTP and HTTP proxy (CONNECT
 * and absolute addresses): the first byte tells TLS apart, and a requested tunnel leads back to the same port. So one
 * rule redirects a whole browser to it, whichever scheme and port a page or an endpoint uses.
 */
export async function listenOnOnePort(listener: RequestListener): Promise<OnePort> {
  const pem = await generate([{ name: 'commonName', value: 'newsroom.test' }], { keyType: 'ec', algorithm: 'sha256' });
  const plain = createHttpServer(listener);
  const secure = createHttpsServer({ key: pem.private, cert: pem.cert }, listener);
  const sockets = new Set<Socket>();

  const accept = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  };

  plain.on('connect', (_request, socket: Socket, head: Buffer) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    accept(socket);
  });
  for (const server of [plain, secure]) {
    server.on('clientError', (_error, socket) => socket.destroy());
    server.keepAliveTimeout = 60_000;
  }
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  const front = createServer(accept);
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('The newsroom has no port');

  return {
    port: address.port,
    async close() {
      const closed = new Promise((resolve) => front.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
