import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { until } from '../e2e/support/until.ts';

/** llama.cpp's own server with a model. */
export interface LlamaServer {
  /** Its address, in the form that endpoints have. */
  base: string;
  close(): Promise<void>;
}

/** Milliseconds within which a small model must be loaded. */
const PATIENCE = 60_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the server; rejects with its last output if it ends before it is ready. */
export async function startLlamaServer(program: string, model: string, threads: number): Promise<LlamaServer> {
  const port = await freePort();
  const child = spawn(
    program,
    ['-m', model, '--host', '127.0.0.1', '--port', String(port), '-c', '4096', '-np', '1', '-t', String(threads)],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const isUp = async () => {
    if (child.exitCode !== null) throw new Error('it ended');
    return isReady(port);
  };
  await until(isUp, PATIENCE, 'its answer').catch((error: Error) => {
    child.kill();
    throw new Error(`llama-server did not start (${error.message}): ${said}`);
  });
  return { base: `http://127.0.0.1:${port}/v1`, close: () => stop(child, ended) };
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}
