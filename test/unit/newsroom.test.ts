import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FaultName } from '../newsroom/faults';
import { createModelHandler } from '../newsroom/model-server';
import { SAMPLE_URL, startNewsroom } from '../newsroom/server';
import type { Newsroom } from '../newsroom/types';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom({ pages: [{ url: 'https://any.host.test/a?b=1', html: '<p>é' }] });
});
afterAll(() => newsroom.close());

interface Answer {
  status: number;
  type: string;
  location: string;
  body: Buffer;
}

/** Requests an address from the newsroom as a browser does whose resolver sends every host name there. */
function ask(address: string, signal?: AbortSignal): Promise<Answer> {
  const { host, pathname, search } = new URL(address);
  const options = { port: newsroom.port, path: pathname + search, headers: { host }, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', ...options, ...(signal ? { signal } : {}) }, (response) => {
      read(response).then(resolve, reject);
    }).on('error', reject);
  });
}

async function read(response: IncomingMessage): Promise<Answer> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const { statusCode = 0, headers } = response;
  const { location = '' } = headers;
  return { status: statusCode, type: headers['content-type'] ?? '', location, body: Buffer.concat(parts) };
}

describe('the newsroom', () => {
  it('serves sites by host and path', async () => {
    const { status, body } = await ask(SAMPLE_URL);
    expect(status).toBe(200);
    expect(body.toString()).toContain('Tarrow Dam');
  });

  it('keeps query and host apart for added pages', async () => {
    expect((await ask('https://any.host.test/a?b=1')).body.toString()).toBe('<p>é');
    expect((await ask('https://any.host.test/a?b=2')).status).toBe(404);
    expect((await ask('https://other.host.test/a?b=1')).status).toBe(404);
  });

  it('serves a path that begins with two slashes', async () => {
    newsroom.addPage({ url: 'https://slashes.host.test//news/dam?x=1', html: '<p>Dam' });
    expect((await ask('https://slashes.host.test//news/dam?x=1')).body.toString()).toBe('<p>Dam');
    expect((await ask('https://slashes.host.test//news/other')).status).toBe(404);
  });

  it('says UTF-8 only where a page names no encoding', async () => {
    expect((await ask('https://any.host.test/a?b=1')).type).toBe('text/html; charset=utf-8');
    const old = await ask('https://www.valley-gazette.example/archive/20261122-dam');
    expect(old.type).toBe('text/html');
    expect(new TextDecoder('iso-8859-1').decode(old.body)).toContain('André Lefèvre');
  });

  it.each([
    'https://www.northmarch-courier.example/../server',
    'https://nobody.example/',
    'https://hostile.example/none',
  ])('does not know %s', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  it('speaks plain HTTP on the same port and logs what it was asked', async () => {
    const address = `http://127.0.0.1:${newsroom.port}/v1/x?y=z`;
    const response = await fetch(address, { method: 'POST', body: 'hello' });
    expect(response.status).toBe(404);
    expect(newsroom.requests.at(-1)).toMatchObject({ scheme: 'http', path: '/v1/x', method: 'POST', body: 'hello' });
  });

  it('lets a handler answer, or leave a request to the pages', async () => {
    newsroom.handle('any.host.test', (request, response) => {
      if (request.path !== '/mine') return false;
      response.end('handled');
      return true;
    });
    expect((await ask('https://any.host.test/mine')).body.toString()).toBe('handled');
    expect((await ask('https://any.host.test/a?b=1')).body.toString()).toBe('<p>é');
  });

  it('writes the same long read of 20,000 words every time', async () => {
    const address = 'https://www.longform-quarterly.example/essay/the-river-and-the-county';
    const [first, second] = [await ask(address), await ask(address)];
    const words = first.body
      .toString()
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/);
    expect(words.length).toBeGreaterThan(20_000);
    expect(second.body.equals(first.body)).toBe(true);
  });
});

const GDELT = 'https://api.gdeltproject.org/api/v2/doc/doc?mode=artlist&format=json&query=%22Tarrow%20Dam%22';
const BING = 'https://www.bing.com/news/search?format=rss&q=Tarrow+Dam';

describe('the indexes of the newsroom', () => {
  afterEach(() => {
    newsroom.fault('gdelt', null);
    newsroom.fault('bing', null);
  });

  it('answer at their real hosts, each with its own faults and no other’s', async () => {
    newsroom.fault('gdelt', 'rate-limit-prose');
    const limited = await ask(GDELT);
    expect([limited.status, limited.type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(limited.body.toString()).toMatch(/^Please limit requests to one every 5 seconds/);
    expect((await ask(BING)).body.toString()).toContain('<News:Source>');
    newsroom.fault('gdelt', null);
    expect(JSON.parse((await ask(GDELT)).body.toString()).articles.length).toBeGreaterThan(12);
  });

  it.each<[FaultName, number, RegExp]>([
    ['error-200-phrase', 200, /^The specified phrase is too short\.$/],
    ['http-429', 429, /Too many/],
    ['http-503', 503, /<h1>503/],
    ['html', 200, /^<!doctype html>/],
    ['empty', 200, /^$/],
    ['nothing', 200, /^\{\}$/],
    ['truncated', 200, /^\{"articles":\[.*[^\]}]$/],
    ['bad-escape', 200, /"title":"Retired\\_ judge/],
    ['no-titles', 200, /"title":"",/],
    ['wrong-dates', 200, /"seendate":"the day after yesterday"/],
  ])('have the fault %s', async (name, status, body) => {
    newsroom.fault('gdelt', name);
    const answer = await ask(GDELT);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toMatch(body);
  });

  it('name 300 articles of one title', async () => {
    newsroom.fault('gdelt', 'same-titles');
    const { articles } = JSON.parse((await ask(`${GDELT}&maxrecords=250`)).body.toString());
    const titles = articles.map(({ title }: { title: string }) => title);
    expect(titles.filter((title: string) => title === titles.at(-1)).length).toBeGreaterThan(200);
  });

  it('send entities that would fill the memory, and 50 MB of nothing', async () => {
    newsroom.fault('bing', 'entity-bomb');
    const bomb = (await ask(BING)).body.toString();
    expect(bomb).toContain('<!ENTITY j "&i;&i;');
    expect(bomb.length).toBeLessThan(2000);
    newsroom.fault('bing', 'huge');
    expect((await ask(BING)).body.length).toBeGreaterThanOrEqual(50_000_000);
  });

  it('hang up, or say nothing for ever', async () => {
    newsroom.fault('bing', 'reset');
    await expect(ask(BING)).rejects.toThrow();
    newsroom.fault('bing', 'hang');
    await expect(ask(BING, AbortSignal.timeout(200))).rejects.toThrow();
  });

  it('can be mounted at another host, fault and all', async () => {
    newsroom.handle('searx.other.example', newsroom.index('searxng'));
    const search = 'https://searx.other.example/search?format=json&q=Tarrow+Dam';
    expect(JSON.parse((await ask(search)).body.toString()).results).toHaveLength(10);
    newsroom.fault('searxng', 'http-403');
    expect((await ask(search)).status).toBe(403);
    newsroom.fault('searxng', null);
  });

  it('search for a scripted model that takes their place', async () => {
    const model = createModelHandler({ search: newsroom.index('openrouter') });
    const address = `http://127.0.0.1:${newsroom.port}/api/v1/chat/completions`;
    const messages = [{ role: 'user', content: 'Who else reports that five villages were cleared below Tarrow Dam?' }];
    newsroom.handle('127.0.0.1', model.handler);
    const post = async (body: unknown) => {
      const init = { method: 'POST', headers: { authorization: 'Bearer k' }, body: JSON.stringify(body) };
      return (await fetch(address, init)).text();
    };
    expect(await post({ model: 'm', messages, tools: [{ type: 'openrouter:web_search' }] })).toContain('url_citation');
    expect(await post({ model: 'm', messages })).not.toContain('url_citation');
  });

  it('can be replaced', async () => {
    newsroom.handle('news.google.com', (_, response) => {
      response.end('mine');
      return true;
    });
    expect((await ask('https://news.google.com/rss/search?q=dam')).body.toString()).toBe('mine');
  });
});

describe('outlets that cannot be read', () => {
  it('lead to the reader’s own machine, in two steps', async () => {
    const first = await ask('https://go.shortlane-news.example/2026/11/tarrow-dam-valley-cleared');
    expect([first.status, first.location]).toEqual([301, '/s/8812']);
    const second = await ask('https://go.shortlane-news.example/s/8812');
    expect([second.status, second.location]).toEqual([302, 'http://127.0.0.1/status']);
  });

  it('never answer', async () => {
    const address = 'https://www.slowcoach-daily.example/news/tarrow-dam-villagers-in-sports-hall';
    await expect(ask(address, AbortSignal.timeout(200))).rejects.toThrow();
  });

  it('ask machines to stay away', async () => {
    const robots = await ask('https://www.vale-and-fen.example/robots.txt');
    expect(robots.type).toBe('text/plain; charset=utf-8');
    expect(robots.body.toString()).toContain('User-agent: *\nDisallow: /\n');
    const page = await ask('https://www.plainwater-news.example/regions/tarrow-dam-leak-what-engineers-saw');
    expect(page.body.toString()).toContain('content="index, follow, noai, noimageai"');
  });
});
