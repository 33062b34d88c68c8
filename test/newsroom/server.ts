import type { IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { FaultName } from './faults.ts';
import { hostile } from './hostile.ts';
import { INDEX_HOSTS, indexHandler } from './indexes/index.ts';
import type { IndexName } from './indexes/types.ts';
import { loadWorld } from './indexes/world.ts';
import { longRead } from './long-read.ts';
import { listenOnOnePort } from './port.ts';
import { htmlType, readSite } from './sites.ts';
import type { Newsroom, NewsroomHandler, NewsroomPage, NewsroomRequest } from './types.ts';
import { UNREACHABLE } from './unreachable.ts';

/** The article that `npm run try` opens. */
export const SAMPLE_URL = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';

/** The article that `npm run try` opens in French: two outlets report it. */
export const FRENCH_SAMPLE_URL =
  'https://www.courrier-republicain.example/transports/ligne-du-haut-vernois-rouvrira-en-2029';

/** Bytes after which request bodies are cut in the log and for handlers; no test sends more. */
const MAX_BODY = 16_000_000;

/**
 * Starts a small internet on loopback: the sites of `sites/<host>`, generated hosts, news indexes, and pages and
 * handlers that the caller adds. It answers for any host name; unknown pages are a 404. Point a browser's resolver or
 * proxy at `port`. `now` (epoch ms) is the indexes' present, by default four days after the sample's event.
 */
export async function startNewsroom(options: { pages?: NewsroomPage[]; now?: number } = {}): Promise<Newsroom> {
  const pages = new Map<string, NewsroomPage>();
  const faults = new Map<IndexName, FaultName>();
  const world = await loadWorld(options.now);
  const index = (name: IndexName) => indexHandler(name, world, () => faults.get(name) ?? null);
  const handlers = new Map<string, NewsroomHandler>([
    ['hostile.example', hostile],
    ['www.longform-quarterly.example', longRead],
    ...UNREACHABLE,
    ...INDEX_HOSTS.map(([host, name]): [string, NewsroomHandler] => [host, index(name)]),
  ]);
  const requests: NewsroomRequest[] = [];
  const addPage = (page: NewsroomPage) => {
    const { host, pathname, search } = new URL(page.url);
    pages.set(host + pathname + search, page);
  };
  for (const page of options.pages ?? []) addPage(page);

  const answer = async (message: IncomingMessage, response: ServerResponse) => {
    const request = await readRequest(message);
    if (request === null) return void response.writeHead(400).end();
    requests.push(request);
    const { host, port, path, query } = request;
    const search = query.size > 0 ? (/\?.*/.exec(message.url ?? '')?.[0] ?? '') : '';
    const page =
      pages.get(`${host}:${port}${path}${search}`) ?? pages.get(host + path + search) ?? pages.get(host + path);
    if (page) {
      const html = Buffer.from(page.html);
      return void response.writeHead(200, { 'content-type': htmlType(html), ...page.headers }).end(html);
    }
    const handler = handlers.get(`${host}:${port}`) ?? handlers.get(host);
    if (handler && (await handler(request, response)) !== false) return;
    const file = await readSite(host, path);
    if (file) return void response.writeHead(200, { 'content-type': file.type }).end(file.body);
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  };

  const { port, close } = await listenOnOnePort((message, response) => {
    answer(message, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  const fault = (service: IndexName, name: FaultName | null) => {
    if (name === null) faults.delete(service);
    else faults.set(service, name);
  };
  return { port, requests, addPage, close, index, fault, handle: (host, handler) => void handlers.set(host, handler) };
}

/** Reads a whole request; null where it names no host. A proxy request names it in an absolute address. */
async function readRequest(message: IncomingMessage): Promise<NewsroomRequest | null> {
  const scheme = message.socket instanceof TLSSocket ? 'https' : 'http';
  const { url: target = '/' } = message;
  // A path may begin with two slashes: resolved against the host it would name another one.
  const url = URL.parse(target.startsWith('/') ? `${scheme}://${message.headers.host ?? ''}${target}` : target);
  if (!url?.hostname) return null;
  let body = '';
  message.setEncoding('utf8');
  for await (const chunk of message) if (body.length < MAX_BODY) body += chunk;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) headers[name] = String(value);
  return {
    scheme,
    host: url.hostname.toLowerCase(),
    port: Number(url.port) || (scheme === 'https' ? 443 : 80),
    path: url.pathname,
    query: url.searchParams,
    method: message.method ?? 'GET',
    headers,
    body,
  };
}
