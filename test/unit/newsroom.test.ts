import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_URL, startNewsroom } from '../newsroom/server';
import type { Newsroom } from '../newsroom/types';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom({ pages: [{ url: 'https://any.host.test/a?b=1', html: '<p>é' }] });
});
afterAll(() => newsroom.close());

/** Asks the newsroom for an address as a browser does whose resolver leads everything to it. */
function ask(address: string): Promise<{ status: number; type: string; body: Buffer }> {
  const { host, pathname, search } = new URL(address);
  const options = { port: newsroom.port, path: pathname + search, headers: { host }, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', ...options }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, type: headers['content-type'] ?? '', body: Buffer.concat(parts) });
    }).on('error', reject);
  });
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
