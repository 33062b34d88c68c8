import { describe, expect, it } from 'vitest';
import type { Article, ExtractionFailure } from '../../../../../utils/core/article/types';
import type { ParsePage } from '../../../../../utils/core/coverage/reading/parse-html';
import { type ReadDeps, readSource } from '../../../../../utils/core/coverage/reading/read-source';
import { createRobots } from '../../../../../utils/core/coverage/reading/robots';
import { articleOf } from '../../brief/article';
import { calm, html, internet, never, to } from './hops';

const PAGE = 'https://www.tidewater-post.example/world/dam';
const ROBOTS = 'https://www.tidewater-post.example/robots.txt';

const finds =
  (change: Partial<Article> = {}): ParsePage =>
  async (_, url) => ({
    optedOut: false,
    extraction: { ok: true, article: articleOf(['The dam seeps.'], { words: 300, url, ...change }), selectionWords: 0 },
  });
const fails =
  (reason: ExtractionFailure): ParsePage =>
  async (_, url) => ({ optedOut: false, extraction: { ok: false, reason, url, title: '' } });

function deps(fetchHop: ReadDeps['fetchHop'], parse: ParsePage = finds()): ReadDeps {
  return { fetchHop, parse, robots: createRobots({ fetchHop, now: () => 0 }) };
}
const read = (given: ReadDeps, url = PAGE) => readSource({ url, opaque: false }, given, calm());
const without = (reading: string, refusedHost = '') => ({ reading, refusedHost, article: null });
const site = () => internet({ [PAGE]: html('<p>page</p>') });

describe('readSource', () => {
  it('gives the article of the page, with the address where it was found', async () => {
    const moved = 'https://www.tidewater-post.example/world/2/dam';
    const { reading, article } = await read(deps(internet({ [PAGE]: to(moved), [moved]: html('<p>page</p>') })));
    expect(reading).toBe('read');
    expect(article?.url).toBe(moved);
  });

  it.each([
    ['a text that ends early', { cut: true }, 'cut'],
    ['a subscriber’s text with a long beginning', { cut: true, paywalled: true, words: 200 }, 'cut'],
    ['a subscriber’s text that is there whole', { paywalled: true }, 'read'],
  ])('%s is %s', async (_, change, reading) => {
    const result = await read(deps(site(), finds(change)));
    expect(result).toMatchObject({ reading, article: { url: PAGE } });
  });

  it.each([
    ['a subscriber’s text with a line of it', finds({ cut: true, paywalled: true, words: 40 }), 'paywalled'],
    ['a home page', finds({ isArticle: false }), 'failed'],
    ['a page without text', fails('empty'), 'failed'],
    ['a page that takes too long to read', fails('timeout'), 'tooSlow'],
    ['a page that is too much', fails('tooLarge'), 'tooLarge'],
    ['a page that asks to be left alone', (async () => ({ optedOut: true })) as ParsePage, 'blocked'],
    ['a parser that broke down', (() => Promise.reject(new Error('closed'))) as ParsePage, 'failed'],
  ])('%s gives no text', async (_, parse, reading) => {
    expect(await read(deps(site(), parse))).toEqual(without(reading));
  });

  it('a page that robots.txt forbids is not asked for', async () => {
    const fetchHop = internet({ [ROBOTS]: html('User-agent: *\nDisallow: /world/'), [PAGE]: html('<p>page</p>') });
    expect(await read(deps(fetchHop))).toEqual(without('blocked'));
    expect(fetchHop.asked).toEqual([ROBOTS]);
  });

  it('a redirect to a private address is refused and named', async () => {
    const fetchHop = internet({ [PAGE]: to('http://10.0.0.1/') });
    expect(await read(deps(fetchHop))).toEqual(without('refused', '10.0.0.1'));
    expect(fetchHop.asked).toEqual([ROBOTS, PAGE]);
  });

  it('an opaque address is not asked', async () => {
    const fetchHop = site();
    const result = await readSource({ url: PAGE, opaque: true }, deps(fetchHop), calm());
    expect(result).toEqual(without('unread'));
    expect(fetchHop.asked).toEqual([]);
  });

  it('rejects with the reader’s reason while it waits for the page or the parser', async () => {
    for (const given of [deps(internet({ [PAGE]: never })), deps(site(), (_, __, signal) => rejected(signal))]) {
      const stop = new AbortController();
      const result = readSource({ url: PAGE, opaque: false }, given, stop.signal);
      setTimeout(() => stop.abort(new Error('stopped')), 5);
      await expect(result).rejects.toThrow('stopped');
    }
  });
});

function rejected(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}
