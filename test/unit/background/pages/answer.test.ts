import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { answer, eraseStores } from '../../../../utils/background/pages/answer';
import { createFollowing } from '../../../../utils/background/refresh/following';
import { briefKey, type KeptBrief } from '../../../../utils/core/run/kept';
import type { Call, CallResults } from '../../../../utils/platform/messages/calls';
import { readKey } from '../../../../utils/platform/storage/keys';
import { type Library, openLibrary } from '../../../../utils/platform/storage/library';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { openStories } from '../../../../utils/platform/storage/stories';
import browser, { useFakeBrowser } from '../../../support/browser';
import { useDatabase } from '../../../support/database';
import { editionsForTests } from '../../../support/editions';
import { hopBy } from '../../../support/hops';
import { memoryFileSystem } from '../../../support/opfs';
import { aBrief, anArticle } from '../../../support/run';

const { disks, policy, sites } = useFakeBrowser();
useDatabase();
const turn = () => new Promise((resolve) => setTimeout(resolve));

const KEY = 'sk-0123456789abcdef';
const OPENAI = 'https://api.openai.com/v1';

interface Sent {
  url: string;
  authorization: string | null;
  headers: Headers;
}
let stories = '';
let sent: Sent[] = [];
/** The endpoint's response, by the end of the address. */
let endpoint: (path: string) => Response | Promise<Response>;
let library: Library;
let erased = 0;

beforeEach(() => {
  sent = [];
  erased = 0;
  endpoint = () => new Response('', { status: 500 });
  library = openLibrary(crypto.randomUUID());
  stories = crypto.randomUUID();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

function ask<T extends Call>(call: T): Promise<CallResults[T['type']]>;
function ask(call: Call): Promise<CallResults[Call['type']]> {
  return answer(call, {
    library,
    following: createFollowing(openStories(stories)),
    editions: editionsForTests(),
    opened: async () => undefined,
    checkChanges: async () => null,
    remote: {
      fetch: async (input, init) => {
        const { url, headers } = new Request(input, init);
        sent.push({ url, authorization: headers.get('authorization'), headers });
        return endpoint(new URL(url).pathname);
      },
      now: Date.now,
      extensionOrigin: 'chrome-extension://recoupe',
      online: () => true,
    },
    fetchHop: hopBy(async (url) => endpoint(new URL(url).pathname)),
    deleteEverything: async () => {
      erased++;
    },
  });
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

describe('keys', () => {
  it('are taken, and never given back whole', async () => {
    const said = await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'local' });
    expect(said).toEqual({ openai: '…cdef' });
    expect(await ask({ type: 'maskedKeys' })).toEqual({ openai: '…cdef' });
  });

  it('are bound to the address of their service at that moment', async () => {
    await settingsItem.update({ provider: 'openai', endpoints: { openai: anEndpoint('https://proxy.example/v1') } });
    await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'local' });
    expect(await readKey('openai', 'https://proxy.example/v1')).toBe(KEY);
    expect(await readKey('openai', OPENAI)).toBe('');
    await settingsItem.update({ endpoints: {} });
    expect(await ask({ type: 'maskedKeys' })).toEqual({});
  });

  it('are kept for each saved endpoint, and go to no other of the same service', async () => {
    const [first, second] = ['https://a.example/v1', 'https://b.example/v1'];
    const endpoints = { custom: anEndpoint(first), 'custom~2': anEndpoint(second) };
    await settingsItem.update({ provider: 'custom', endpoints });
    await ask({ type: 'saveKey', provider: 'custom', key: KEY, place: 'local' });
    await ask({ type: 'saveKey', provider: 'custom~2', key: 'sk-second-0123', place: 'local' });
    expect(await ask({ type: 'maskedKeys' })).toEqual({ custom: '…cdef', 'custom~2': '…0123' });
    expect(await readKey('custom~2', second)).toBe('sk-second-0123');
    expect(await readKey('custom~2', first)).toBe('');
    await ask({ type: 'forgetKeys', provider: 'custom~2' });
    expect(await ask({ type: 'maskedKeys' })).toEqual({ custom: '…cdef' });
    expect(await ask({ type: 'saveKey', provider: 'custom~9', key: KEY, place: 'local' })).toEqual({ custom: '…cdef' });
  });

  it('are forgotten where an empty one is saved, one by one, or all', async () => {
    await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'local' });
    await ask({ type: 'saveKey', provider: 'brave', key: 'brave-0123456789', place: 'local' });
    await ask({ type: 'saveKey', provider: 'mistral', key: 'mistral-0123456789', place: 'session' });
    expect(await ask({ type: 'saveKey', provider: 'openai', key: '', place: 'local' })).toEqual({
      brave: '…6789',
      mistral: '…6789',
    });
    expect(await ask({ type: 'forgetKeys', provider: 'brave' })).toEqual({ mistral: '…6789' });
    expect(await ask({ type: 'forgetKeys' })).toEqual({});
  });

  it('lie where the reader wants them', async () => {
    await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'local' });
    await ask({ type: 'moveKeys', place: 'session' });
    expect(JSON.stringify(disks.local.data)).not.toContain(KEY);
    expect(await readKey('openai', OPENAI)).toBe(KEY);
  });

  it('lie where the organisation wants them, whatever a page asks for', async () => {
    policy({ keyStorage: 'session' });
    await turn();
    await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'local' });
    await ask({ type: 'moveKeys', place: 'local' });
    expect(JSON.stringify(disks.local.data)).not.toContain(KEY);
    expect(JSON.stringify(disks.session.data)).toContain(KEY);
  });
});

function anEndpoint(baseURL: string) {
  return { baseURL, model: 'writer', headers: {}, contextTokens: 0, small: 'auto' as const };
}

describe('trying an endpoint', () => {
  const draft = { provider: 'openai' as const, baseURL: OPENAI, model: 'writer', headers: { 'x-team': 'news' } };

  it('asks the address that was typed, with the key that was saved for it', async () => {
    await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'local' });
    endpoint = () => json({ data: [{ id: 'writer' }, { id: 'text-embedding-3' }] });
    expect(await ask({ type: 'listModels', endpoint: draft })).toEqual({
      ok: true,
      models: ['writer'],
      ms: expect.any(Number),
    });
    expect(sent.map(({ url, authorization }) => [url, authorization])).toEqual([[`${OPENAI}/models`, `Bearer ${KEY}`]]);
    expect(sent[0]?.headers.get('x-team')).toBe('news');
  });

  it('never sends a key to another host than its own', async () => {
    await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'local' });
    endpoint = () => json({ data: [] });
    await ask({ type: 'listModels', endpoint: { ...draft, baseURL: 'https://evil.example/v1' } });
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent.map(({ headers }) => [...headers]))).not.toContain(KEY);
  });

  it('goes nowhere that the organisation does not want, whatever a page asks for', async () => {
    policy({
      endpoint: 'https://models.office.example/v1',
      provider: 'custom',
      models: ['house'],
      headers: { 'x-office': '1' },
    });
    await turn();
    endpoint = () => json({ data: [{ id: 'house' }] });
    await ask({ type: 'listModels', endpoint: { ...draft, baseURL: 'https://evil.example/v1' } });
    expect(sent.map(({ url }) => url)).toEqual(['https://models.office.example/v1/models']);
    expect(sent[0]?.headers.get('x-office')).toBe('1');
    expect(sent[0]?.headers.get('x-team')).toBeNull();
  });

  it.each(['testEndpoint', 'listModels'] as const)(
    'sends nothing where Firefox was not told that it may: %s',
    async (type) => {
      vi.stubEnv('FIREFOX', 'true');
      endpoint = () => json({ data: [{ id: 'writer' }] });
      expect(await ask({ type, endpoint: draft })).toMatchObject({ ok: false, error: { kind: 'noConsent' } });
      expect(sent).toEqual([]);
    },
  );

  it('says that a model answers', async () => {
    endpoint = (path) =>
      path.endsWith('/models')
        ? json({ data: [{ id: 'writer' }] })
        : json({ choices: [{ message: { content: 'ready' } }], usage: { prompt_tokens: 9, completion_tokens: 1 } });
    expect(await ask({ type: 'testEndpoint', endpoint: draft })).toMatchObject({ ok: true, models: ['writer'] });
    expect(sent.map(({ url }) => url)).toEqual([`${OPENAI}/models`, `${OPENAI}/chat/completions`]);
  });

  it.each([
    [401, 'wrongKey'],
    [429, 'rateLimited'],
    [500, 'server'],
  ])('says why it fails: %i', async (status, kind) => {
    endpoint = () => json({ error: { message: 'No, thank you' } }, status);
    expect(await ask({ type: 'listModels', endpoint: draft })).toMatchObject({
      ok: false,
      error: { kind, detail: expect.stringContaining('No, thank you') },
    });
  });

  it('gives up on an endpoint that does not answer', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('late', 'TimeoutError')));
    expect(await ask({ type: 'listModels', endpoint: draft })).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  });

  it('changes no setting', async () => {
    const before = await settingsItem.get();
    endpoint = () => json({ data: [] });
    await ask({ type: 'listModels', endpoint: draft });
    expect(await settingsItem.get()).toEqual(before);
  });
});

describe('feeds', () => {
  it('are read from an OPML file', async () => {
    const text =
      '<opml version="2.0"><body><outline text="Ledger" xmlUrl="https://ledger.example/feed"/><outline xmlUrl="file:///etc"/></body></opml>';
    expect(await ask({ type: 'importOpml', text })).toEqual({
      ok: true,
      feeds: [{ url: 'https://ledger.example/feed', title: 'Ledger' }],
      unusable: 1,
    });
  });

  it.each([
    ['a page', '<html><body>no feeds</body></html>', 'noOpml'],
    ['a list of nothing', '<opml><body/></opml>', 'noFeeds'],
    ['no markup', 'no feeds', 'noOpml'],
    ['too much of it', 'x'.repeat(5_000_001), 'tooLarge'],
  ])('are not read from %s', async (_, text, kind) => {
    expect(await ask({ type: 'importOpml', text })).toEqual({ ok: false, kind });
  });

  it('are looked at before they are added', async () => {
    endpoint = () =>
      new Response(
        '<rss><channel><title>Ledger</title><item><title>Dam</title><link>https://ledger.example/1</link></item></channel></rss>',
      );
    expect(await ask({ type: 'checkFeed', url: 'https://ledger.example/feed' })).toMatchObject({
      ok: true,
      title: 'Ledger',
      items: 1,
    });
    endpoint = () => new Response('gone', { status: 410 });
    expect(await ask({ type: 'checkFeed', url: 'https://ledger.example/feed' })).toMatchObject({
      ok: false,
      kind: 'gone',
    });
  });
});

/** A kept brief of a page. */
function aKept(page: string, savedAt: number, change: Partial<KeptBrief> = {}): KeptBrief {
  const canonicalUrl = `https://news.example/${page}`;
  const key = briefKey({
    ...{ canonicalUrl, hash: 'h', engine: 'instant', endpoint: '', model: null },
    ...{ outputLang: 'en', length: 'medium', context: true, tokenBudget: 0 },
  });
  return {
    ...{ key, canonicalUrl, hash: 'h', savedAt, article: anArticle({ canonicalUrl, title: page }) },
    ...{ instant: aBrief(), brief: null, wordsRead: 16, parts: 1, usage: null, sent: [] },
    ...{ coverage: null, lookups: [], questions: [] },
    ...change,
  };
}

describe('kept briefs', () => {
  it('are listed, newest first, by what wrote them', async () => {
    await library.keep(aKept('one', 1), 10);
    await library.keep(aKept('two', 2, { brief: aBrief({ engine: 'remote', model: 'writer' }) }), 10);
    await library.keep(aKept('three', 3, { brief: aBrief({ engine: 'built-in', model: null }) }), 10);
    const list = await ask({ type: 'listBriefs' });
    expect(list.map(({ title, engine }) => [title, engine])).toEqual([
      ['three', 'built-in'],
      ['two', 'writer'],
      ['one', 'instant'],
    ]);
    expect(list[0]).not.toHaveProperty('article');
  });

  it('are deleted one by one, or all', async () => {
    for (const page of ['one', 'two', 'three']) await library.keep(aKept(page, 1), 10);
    await ask({ type: 'removeBrief', key: aKept('two', 1).key });
    expect((await library.list()).map(({ article }) => article.title).sort()).toEqual(['one', 'three']);
    await ask({ type: 'clearBriefs' });
    expect(await library.list()).toEqual([]);
  });
});

describe('deleting everything', () => {
  it('is the background’s own task', async () => {
    expect(await ask({ type: 'deleteEverything' })).toBeNull();
    expect(erased).toBe(1);
  });

  it('empties every store, models among them, and gives back the sites', async () => {
    const { root } = memoryFileSystem();
    vi.stubGlobal('navigator', { ...navigator, locks: navigator.locks, storage: { getDirectory: root } });
    await (await root()).getDirectoryHandle('models', { create: true });
    await library.keep(aKept('one', 1), 10);
    await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'session' });
    await settingsItem.update({ engine: 'instant' });
    sites.granted.add('https://*/*').add('http://localhost/*');
    await eraseStores(library, createFollowing(openStories(stories)));
    expect(await library.list()).toEqual([]);
    expect([disks.local.data, disks.session.data]).toEqual([{}, {}]);
    expect([...sites.granted]).toEqual([]);
    await expect((await root()).getDirectoryHandle('models')).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('forgets keys in Firefox, which has them in a database of their own', async () => {
    vi.stubEnv('FIREFOX', 'true');
    vi.resetModules();
    // Other tests must not get the modules of Firefox.
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.resetModules();
    });
    const pages = await import('../../../../utils/background/pages/answer');
    const keys = await import('../../../../utils/platform/storage/keys');
    await keys.saveKey('custom~2', KEY, { place: 'local', address: OPENAI });
    expect(await keys.readKey('custom~2', OPENAI)).toBe(KEY);
    expect(JSON.stringify(disks.local.data)).not.toContain(KEY);
    await pages.eraseStores(library, createFollowing(openStories(stories)));
    expect(await keys.readKey('custom~2', OPENAI)).toBe('');
  });

  it('takes back what may be sent', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const agreed = Object.assign(await browser.permissions.getAll(), { data_collection: ['searchTerms'] });
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue(agreed);
    const remove = vi.spyOn(browser.permissions, 'remove');
    await eraseStores(library, createFollowing(openStories(stories)));
    expect(remove).toHaveBeenCalledWith({ data_collection: ['searchTerms'] });
  });

  it('goes on where private windows have no file system', async () => {
    await ask({ type: 'saveKey', provider: 'openai', key: KEY, place: 'local' });
    await eraseStores(library, createFollowing(openStories(stories)));
    expect(disks.local.data).toEqual({});
  });
});
