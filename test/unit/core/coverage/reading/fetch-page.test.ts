import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../../../../utils/core/coverage/reading/fetch-page';
import { calm, html, internet, never, to } from './hops';

const PAGE = 'https://www.tidewater-post.example/world/dam';
const LIMITS = { bytes: 1000, ms: 60 };

const fetched = (fetchHop: ReturnType<typeof internet>, url = PAGE) =>
  fetchPage(url, { fetchHop }, { signal: calm(), limits: LIMITS });
const no = (reading: string, refusedHost = '') => ({ ok: false, reading, refusedHost });

describe('fetchPage', () => {
  it('gives the page, and where it was found after all redirects', async () => {
    const fetchHop = internet({
      [PAGE]: to('//www.tidewater-post.example/world/2/dam#top'),
      'https://www.tidewater-post.example/world/2/dam': to('?lang=en'),
      'https://www.tidewater-post.example/world/2/dam?lang=en': html('<p>Évacués</p>'),
    });
    const url = 'https://www.tidewater-post.example/world/2/dam?lang=en';
    expect(await fetched(fetchHop)).toEqual({ ok: true, url, html: '<p>Évacués</p>' });
    expect(fetchHop.asked).toHaveLength(3);
  });

  it.each([
    ['http://127.0.0.1/admin', '127.0.0.1'],
    ['//192.168.0.1', '192.168.0.1'],
    ['file:///etc/passwd', 'file:'],
    ['data:text/html,<p>x', 'data:'],
    ['https://reader:secret@tidewater-post.example/', 'tidewater-post.example'],
  ])('refuses a redirect to %s, names it, and does not ask it', async (target, host) => {
    const fetchHop = internet({ [PAGE]: to('/second'), 'https://www.tidewater-post.example/second': to(target) });
    expect(await fetched(fetchHop)).toEqual(no('refused', host));
    expect(fetchHop.asked).toEqual([PAGE, 'https://www.tidewater-post.example/second']);
  });

  it('ends in circles, and after redirects without end', async () => {
    expect(await fetched(internet({ [PAGE]: to(PAGE) }))).toEqual(no('failed'));
    let hops = 0;
    const onward = async () => ({ to: `/hop/${++hops}` });
    expect(await fetchPage(PAGE, { fetchHop: onward }, { signal: calm(), limits: LIMITS })).toEqual(no('failed'));
    expect(hops).toBeLessThan(20);
  });

  it.each([
    [401, 'blocked'],
    [402, 'blocked'],
    [403, 'blocked'],
    [429, 'blocked'],
    [451, 'blocked'],
    [404, 'failed'],
    [410, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
  ])('status %i is %s', async (status, reading) => {
    expect(await fetched(internet({ [PAGE]: html('No', { status }) }))).toEqual(no(reading));
  });

  it.each(['image/png', 'application/pdf', 'text/plain', 'application/json', 'text/htmlx', ''])(
    'content of type %j is no page',
    async (type) => {
      const headers = { 'content-type': type };
      expect(await fetched(internet({ [PAGE]: html('<p>x</p>', { headers }) }))).toEqual(no('failed'));
    },
  );

  it.each(['application/xhtml+xml', 'TEXT/HTML;charset=utf-8', ' text/html ; x=y'])(
    'content of type %j is',
    async (type) => {
      const headers = { 'content-type': type };
      expect(await fetched(internet({ [PAGE]: html('<p>x</p>', { headers }) }))).toMatchObject({ ok: true });
    },
  );

  it('obeys headers that ask to be left alone', async () => {
    const headers = { 'x-robots-tag': 'noai' };
    expect(await fetched(internet({ [PAGE]: html('<p>x</p>', { headers }) }))).toEqual(no('blocked'));
  });

  it('stops a page that is too large, and lets its server go', async () => {
    expect(await fetched(internet({ [PAGE]: html('x'.repeat(1000)) }))).toMatchObject({ ok: true });
    expect(await fetched(internet({ [PAGE]: html('x'.repeat(1001)) }))).toEqual(no('tooLarge'));
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(++sent && 100)),
      cancel: () => {
        stopped = true;
      },
    });
    expect(await fetched(internet({ [PAGE]: html(endless) }))).toEqual(no('tooLarge'));
    expect(stopped).toBe(true);
    expect(sent).toBeLessThan(30);
  });

  it('does not wait for a server that says nothing, nor for one that never ends', async () => {
    expect(await fetched(internet({ [PAGE]: never }))).toEqual(no('tooSlow'));
    expect(await fetched(internet({ [PAGE]: html(new ReadableStream({ pull: never })) }))).toEqual(no('tooSlow'));
  });

  it('asks before each request whether something is against it', async () => {
    const fetchHop = internet({ [PAGE]: to('https://closed.example/dam') });
    const objection = async (url: URL) =>
      url.hostname === 'closed.example' ? ({ reading: 'blocked', refusedHost: '' } as const) : null;
    expect(await fetchPage(PAGE, { fetchHop, objection }, { signal: calm() })).toEqual(no('blocked'));
    expect(fetchHop.asked).toEqual([PAGE]);
  });

  it('is failed where nothing answers, and rejects with the reader’s reason only', async () => {
    expect(await fetched(internet({ [PAGE]: () => Promise.reject(new TypeError('Failed to fetch')) }))).toEqual(
      no('failed'),
    );
    const stop = new AbortController();
    const page = fetchPage(PAGE, { fetchHop: internet({ [PAGE]: never }) }, { signal: stop.signal });
    stop.abort(new Error('stopped by the reader'));
    await expect(page).rejects.toThrow('stopped by the reader');
  });

  it('tells of each request', async () => {
    const told: string[] = [];
    const fetchHop = internet({ [PAGE]: to('/2'), 'https://www.tidewater-post.example/2': html('x') });
    await fetchPage(PAGE, { fetchHop, onRequest: (url) => told.push(url) }, { signal: calm() });
    expect(told).toEqual(fetchHop.asked);
  });
});
