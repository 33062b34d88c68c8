import { beforeEach, describe, expect, it } from 'vitest';
import { createFollowing } from '../../../../utils/background/refresh/following';
import { answerMessages } from '../../../../utils/background/wire/messages';
import { saveKey } from '../../../../utils/platform/storage/keys';
import { openLibrary } from '../../../../utils/platform/storage/library';
import { openStories } from '../../../../utils/platform/storage/stories';
import { useFakeBrowser } from '../../../support/browser';
import { useDatabase } from '../../../support/database';
import { editionsForTests } from '../../../support/editions';
import { hopBy } from '../../../support/hops';

const { sendAs, tabs, badgeOf } = useFakeBrowser();
useDatabase();

const OWN_PAGE = { id: 'recoupe', url: 'chrome-extension://recoupe/options.html' };
const PAGE = 'https://news.example/2026/dam';

let selected: [tabId: number, text: string][];
let marked: [tabId: number, state: string][];
let erased: number;
beforeEach(() => {
  [selected, marked, erased] = [[], [], 0];
  const deps = {
    library: openLibrary(crypto.randomUUID()),
    following: createFollowing(openStories(crypto.randomUUID())),
    editions: editionsForTests(),
    opened: async () => undefined,
    checkChanges: async () => null,
    remote: { fetch, now: Date.now, extensionOrigin: 'chrome-extension://recoupe', online: () => true },
    fetchHop: hopBy((url, init) => fetch(url, init)),
    deleteEverything: async () => {
      erased++;
    },
  };
  answerMessages(deps, {
    tellSelected: (tabId, text) => void selected.push([tabId, text]),
    tellMarked: (tabId, state) => void marked.push([tabId, state]),
  });
});

describe('a page of ours', () => {
  it('is answered', async () => {
    await saveKey('openai', 'sk-0123456789abcdef', { place: 'local', address: 'https://api.openai.com/v1' });
    expect(await sendAs(OWN_PAGE, { type: 'maskedKeys' })).toEqual({ openai: '…cdef' });
    expect(await sendAs(OWN_PAGE, { type: 'deleteEverything' })).toBeNull();
    expect(erased).toBe(1);
  });

  it('is not heard as a page of the web: what it shows is not selected there, nor an article', async () => {
    const { id } = tabs.open({ url: PAGE });
    const ours = { ...OWN_PAGE, tab: { id } };
    expect(await sendAs(ours, { type: 'selected', text: 'words' })).toBeUndefined();
    expect(await sendAs(ours, { type: 'detected', isArticle: true, score: 1, kind: null })).toBeUndefined();
    expect(await sendAs(ours, { type: 'marked', state: 'gone' })).toBeUndefined();
    expect(selected).toEqual([]);
    expect(marked).toEqual([]);
    expect(badgeOf(id).text).toBe('');
  });
});

/** Senders that may not ask for anything that is kept. */
const OTHERS = [
  ['a content script of ours', { id: 'recoupe', url: PAGE, tab: { id: 1 } }],
  [
    'a content script that claims to be a page of ours',
    { id: 'recoupe', url: `${PAGE}#chrome-extension://recoupe/`, tab: { id: 1 } },
  ],
  ['another extension', { id: 'other', url: OWN_PAGE.url }],
  ['another extension with a tab', { id: 'other', url: PAGE, tab: { id: 1 } }],
  ['nobody', {}],
] as const;

describe.each(OTHERS)('%s', (_, sender) => {
  it.each([
    { type: 'maskedKeys' },
    { type: 'listBriefs' },
    { type: 'deleteEverything' },
    { type: 'forgetKeys' },
    { type: 'saveKey', provider: 'openai', key: 'x', place: 'local' },
  ])('is not answered: %o', async (call) => {
    expect(await sendAs(sender, call)).toBeUndefined();
    expect(erased).toBe(0);
  });
});

describe('a content script of ours', () => {
  const from = (id: number) => ({ id: 'recoupe', url: PAGE, tab: { id } });

  it('marks the icon of its own tab', async () => {
    const { id } = tabs.open({ url: PAGE });
    const other = tabs.open({ url: PAGE });
    await sendAs(from(id), { type: 'detected', isArticle: true, score: 0.9, kind: 'news' });
    expect(badgeOf(id)).toMatchObject({ text: '●', title: 'Recoupe: a news article. Click for its brief' });
    expect(badgeOf(other.id).text).toBe('');
    await sendAs(from(id), { type: 'detected', isArticle: false, score: 0.1, kind: null });
    expect(badgeOf(id).text).toBe('');
  });

  it('tells what is selected in its own tab', async () => {
    await sendAs(from(3), { type: 'selected', text: 'The dam' });
    await sendAs(from(3), { type: 'selected', text: '' });
    expect(selected).toEqual([
      [3, 'The dam'],
      [3, ''],
    ]);
  });

  it('tells that the passage marked in its own tab was lost, or found again', async () => {
    await sendAs(from(3), { type: 'marked', state: 'gone' });
    await sendAs(from(3), { type: 'marked', state: 'marked' });
    for (const state of ['plain', 'noAccess', '', 1, null]) await sendAs(from(3), { type: 'marked', state });
    expect(marked).toEqual([
      [3, 'gone'],
      [3, 'marked'],
    ]);
  });

  it('is not heard where it says something else, or too much', async () => {
    for (const message of [null, 'selected', { type: 'selected' }, { type: 'selected', text: 'x'.repeat(4001) }])
      await sendAs(from(3), message);
    expect(selected).toEqual([]);
  });
});

describe('a stranger', () => {
  it.each([{ id: 'other', url: PAGE, tab: { id: 1 } }, {}])('tells nothing: %o', async (sender) => {
    const { id } = tabs.open({ url: PAGE });
    await sendAs(sender, { type: 'selected', text: 'words' });
    await sendAs(sender, { type: 'detected', isArticle: true, score: 1, kind: null });
    await sendAs(sender, { type: 'marked', state: 'gone' });
    expect(selected).toEqual([]);
    expect(marked).toEqual([]);
    expect(badgeOf(id).text).toBe('');
  });
});
