import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceText } from '../../utils/core/coverage/reading/read-source.ts';
import type { Newsroom } from '../newsroom/types.ts';
import { startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { readingBuild } from './support/reading-build.ts';
import { addTraps, TRAPS } from './support/reading-pages.ts';
import { CHROME_BUILD, FIREFOX_BUILD, type Recoupe, startRecoupe } from './support/recoupe.ts';
import { until } from './support/until.ts';

interface Reader {
  newsroom: Newsroom;
  read(url: string): Promise<SourceText>;
  /** Opens a page as the reader does. */
  visit(url: string): Promise<void>;
  close(): Promise<void>;
}

async function inChromium(): Promise<Reader> {
  const build = await readingBuild(CHROME_BUILD, false);
  const { chromium, newsroom, close } = await startRecoupe({ extensionDir: build.dir });
  return {
    newsroom,
    async read(url) {
      const worker = await chromium.worker();
      if (!worker) throw new Error('The worker sleeps');
      return worker.evaluate((address) => globalThis.recoupeReading.read(address), url);
    },
    visit: async (url) => void (await chromium.open(url)),
    close: async () => {
      await close();
      await build.remove();
    },
  };
}

async function inFirefox(): Promise<Reader> {
  const build = await readingBuild(FIREFOX_BUILD, true);
  const { firefox, newsroom, close } = await startFirefoxRecoupe({ extensionDir: build.dir });
  const READ = `const page = await browser.runtime.getBackgroundPage();
    return JSON.stringify(await page.recoupeReading.read(args[0]));`;
  await firefox.openOptions();
  const options = await firefox.current();
  return {
    newsroom,
    read: async (url) => JSON.parse(String(await firefox.evaluate('tab', READ, url))),
    async visit(url) {
      await firefox.open(url);
      await firefox.bringToFront(options);
    },
    close: async () => {
      await close();
      await build.remove();
    },
  };
}

describe.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
])('%s reads pages of other outlets', (_, start) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await start();
    addTraps(reader.newsroom);
  });
  afterAll(() => reader?.close());
  const requests = (host: string) => reader.newsroom.requests.filter((request) => request.host === host);
  const text = ({ article }: SourceText) => article?.passages.map((passage) => passage.text).join('\n') ?? '';

  it('an article, by the same extraction as in a tab', async () => {
    const { reading, article } = await reader.read(
      'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation',
    );
    expect(reading).toBe('read');
    expect(article).toMatchObject({ isArticle: true, kind: 'news', outlet: 'The Northmarch Courier', cut: false });
    expect(article?.passages.length).toBeGreaterThan(5);
  });

  it.each([
    ['loopback', '127.0.0.1'],
    ['router', '192.168.1.1'],
    ['second-hop', '127.0.0.1'],
    ['port', 'traps.example'],
    ['file', 'file:'],
    ['data', 'data:'],
    ['ftp', 'ftp:'],
  ])('a redirect to %s is refused and named, and never asked for', async (trap, refusedHost) => {
    expect(await reader.read(`${TRAPS}/to/${trap}`)).toEqual({ reading: 'refused', refusedHost, article: null });
    expect([...requests('127.0.0.1'), ...requests('192.168.1.1')]).toEqual([]);
    expect(requests('traps.example').filter(({ port }) => port !== 443)).toEqual([]);
  });

  it.each(['http://127.0.0.1/', 'http://0x7f.1/', 'http://[::1]/', 'https://192.168.1.1/', 'file:///etc/passwd'])(
    '%s is refused',
    async (url) => {
      expect((await reader.read(url)).reading).toBe('refused');
      expect([...requests('127.0.0.1'), ...requests('192.168.1.1')]).toEqual([]);
    },
  );

  it.each(['story', 'other-host'])('a redirect to %s is followed', async (where) => {
    const { reading, article } = await reader.read(`${TRAPS}/to/${where}`);
    expect(reading).toBe('read');
    expect(article?.url).toMatch(/\/story\/plain$/);
  });

  it('a redirect in circles ends', async () => {
    expect((await reader.read(`${TRAPS}/to/loop`)).reading).toBe('failed');
  });

  it('sends no cookies that the browser has, keeps none, and tells no referrer', async () => {
    await reader.visit(`${TRAPS}/cookie`);
    await reader.visit(`${TRAPS}/cookie`);
    const visits = requests('traps.example').filter(({ path }) => path === '/cookie');
    expect(visits.at(-1)?.headers.cookie).toContain('visitor=1');
    expect((await reader.read(`${TRAPS}/story/unvisited`)).reading).toBe('read');
    await reader.visit(`${TRAPS}/story/visited`);
    const of = (path: string) => requests('traps.example').find((request) => request.path === path)?.headers ?? {};
    expect(Object.keys(of('/story/unvisited'))).not.toEqual(expect.arrayContaining(['cookie']));
    expect(Object.keys(of('/story/unvisited'))).not.toEqual(expect.arrayContaining(['referer']));
    expect(of('/story/visited').cookie).not.toContain('hop=');
  });

  it('runs and loads nothing of a page', async () => {
    const result = await reader.read(`${TRAPS}/active`);
    expect(result.reading).toBe('read');
    expect(result.article?.title).toBe('North quay to close for repairs');
    expect(result.article?.canonicalUrl).toBe(`${TRAPS}/active`);
    await reader.read(`${TRAPS}/story/afterwards`);
    expect(requests('beacon.example')).toEqual([]);
  });

  it('a page that is parsed in pieces is what it is whole, whatever its elements are named', async () => {
    const whole = await reader.read(`${TRAPS}/story/whole`);
    const { reading, article } = await reader.read(`${TRAPS}/pieces`);
    expect(reading).toBe('read');
    expect(article?.passages).toEqual(whole.article?.passages);
  });

  it.each([
    ['/noai', 'blocked'],
    ['/noai-header', 'blocked'],
    ['/reserved', 'blocked'],
    ['/private/story', 'blocked'],
    ['/to/no-robots', 'blocked'],
    ['/401/x', 'blocked'],
    ['/403/x', 'blocked'],
    ['/451/x', 'blocked'],
    ['/404/x', 'failed'],
    ['/500/x', 'failed'],
    ['/picture', 'failed'],
    ['/large', 'tooLarge'],
  ])('%s is %s, and gives no text', async (path, reading) => {
    expect(await reader.read(TRAPS + path)).toEqual({ reading, refusedHost: '', article: null });
  });

  it('a page that never ends, and one that never begins, are given up', async () => {
    const readings = await Promise.all(['/endless', '/silent'].map((path) => reader.read(TRAPS + path)));
    expect(readings).toEqual(Array(2).fill({ reading: 'tooSlow', refusedHost: '', article: null }));
  });

  it('robots.txt is asked once of a host, and what it forbids is never asked for', () => {
    expect(requests('traps.example').filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(requests('traps.example').filter(({ path }) => path.startsWith('/private/'))).toEqual([]);
    expect(requests('closed.traps.example').map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('reads the encoding that a page is in', async () => {
    const result = await reader.read(`${TRAPS}/latin`);
    expect(result.article?.byline).toEqual(['Zoë Béraud']);
  });

  it('pages of hostile size and depth end, and the next one is read', async () => {
    expect((await reader.read('https://hostile.example/nested')).reading).toBe('tooSlow');
    expect((await reader.read('https://hostile.example/much-text')).reading).toBe('tooLarge');
    const after = await reader.read(`${TRAPS}/story/after-hostile`);
    expect(text(after)).toContain('18 of the 60 piles');
  });
});

describe('the offscreen document of Chromium', () => {
  let recoupe: Recoupe;
  let build: Awaited<ReturnType<typeof readingBuild>>;
  beforeAll(async () => {
    build = await readingBuild(CHROME_BUILD, false);
    recoupe = await startRecoupe({ extensionDir: build.dir });
    addTraps(recoupe.newsroom);
  });
  afterAll(async () => {
    await recoupe?.close();
    await build?.remove();
  });
  const worker = () => until(() => recoupe.chromium.worker(), 10_000, 'the worker');
  const read = async (path: string) =>
    (await (await worker()).evaluate((url) => globalThis.recoupeReading.read(url), TRAPS + path)).reading;
  const documents = async () =>
    (await worker()).evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
    );

  it('is made when it is needed, once', async () => {
    expect(await documents()).toBe(0);
    const readings = await Promise.all([1, 2, 3, 4, 5].map((n) => read(`/story/${n}`)));
    expect(readings).toEqual(Array(5).fill('read'));
    expect(await documents()).toBe(1);
  });

  it('is made anew where the browser has closed it', async () => {
    await (await worker()).evaluate(() => chrome.offscreen.closeDocument());
    expect(await documents()).toBe(0);
    expect(await read('/story/again')).toBe('read');
  });

  it('is used where an earlier worker has left one', async () => {
    await (await worker()).evaluate(async () => {
      await chrome.offscreen.closeDocument();
      const page = { url: '/offscreen.html', reasons: ['DOM_PARSER'], justification: 'Left by an earlier worker' };
      await chrome.offscreen.createDocument(page);
    });
    expect(await read('/story/next-worker')).toBe('read');
    expect(await documents()).toBe(1);
  });
});

/** The API calls made inside the worker. */
declare const chrome: {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
  offscreen: { createDocument(options: object): Promise<void>; closeDocument(): Promise<void> };
};
