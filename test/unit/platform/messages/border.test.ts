import { describe, expect, it } from 'vitest';
import { parseExtraction } from '../../../../utils/core/article/schema';
import { parseCall, parseDetected } from '../../../../utils/platform/messages/calls';
import { parsePanelRequest } from '../../../../utils/platform/messages/port';
import { senderKind } from '../../../../utils/platform/messages/sender';
import { anArticle } from '../../../support/run';

const ROOT = 'chrome-extension://abc/';

describe('senderKind', () => {
  it.each([
    [{ id: 'abc', url: `${ROOT}sidepanel.html` }, 'page'],
    [{ id: 'abc', url: `${ROOT}options.html`, tab: { id: 1 } }, 'page'],
    [{ id: 'abc', url: 'https://evil.example/', tab: { id: 1 } }, 'content'],
    [{ id: 'abc', url: 'https://evil.example/chrome-extension://abc/', tab: { id: 1 } }, 'content'],
    [{ id: 'other', url: `${ROOT}options.html` }, 'stranger'],
    [{ id: 'abc' }, 'stranger'],
    [undefined, 'stranger'],
  ])('%j is %s', (sender, kind) => {
    expect(senderKind(sender as Parameters<typeof senderKind>[0], 'abc', ROOT)).toBe(kind);
  });
});

describe('messages are what they claim to be, or nothing', () => {
  it.each([
    null,
    1,
    'brief',
    {},
    { type: 'saveKey' },
    { type: 'saveKey', provider: 'evil', key: 'k', place: 'local' },
    { type: 'saveKey', provider: 'gdelt', key: 'k', place: 'local' },
    { type: 'constructor' },
    { type: 'checkFeed' },
    { type: 'checkFeed', url: 'x'.repeat(3000) },
    { type: 'testEndpoint', endpoint: { provider: 'brave', baseURL: '', model: '', headers: {} } },
  ])('parseCall(%j) is null', (message) => expect(parseCall(message)).toBeNull());

  it('a search engine’s key is saved and forgotten like a provider’s', () => {
    const saved = { type: 'saveKey', provider: 'brave', key: 'k', place: 'local' };
    expect(parseCall(saved)).toEqual(saved);
    expect(parseCall({ type: 'forgetKeys', provider: 'brave' })).not.toBeNull();
  });

  it('a key is trimmed and kept to a sane length', () => {
    expect(parseCall({ type: 'saveKey', provider: 'openai', key: '  sk-1 \n', place: 'session' })).toMatchObject({
      key: 'sk-1',
    });
    expect(parseCall({ type: 'saveKey', provider: 'openai', key: 'k'.repeat(5000), place: 'session' })).toBeNull();
  });

  it.each([
    { type: 'brief', tabId: 1 },
    { type: 'watch', windowId: '1' },
    { type: 'stop' },
    { type: 'ask', tabId: 1 },
    { type: 'ask', tabId: 1, question: 'x'.repeat(3000) },
  ])('parsePanelRequest(%j) is null', (message) => expect(parsePanelRequest(message)).toBeNull());

  it('a detection from a page has only plain fields', () => {
    expect(parseDetected({ type: 'detected', isArticle: true, score: 1, kind: null, tabId: 99 })).toEqual({
      type: 'detected',
      isArticle: true,
      score: 1,
      kind: null,
    });
    expect(parseDetected({ type: 'detected', isArticle: 'yes' })).toBeNull();
  });
});

describe('parseExtraction', () => {
  it('lets a whole article pass', () => {
    const extraction = { ok: true, article: anArticle(), selectionWords: 0 };
    expect(parseExtraction(extraction)).toEqual(extraction);
  });

  it.each([
    null,
    'text',
    { ok: true },
    { ok: true, article: { ...anArticle(), passages: 'all' }, selectionWords: 0 },
    { ok: true, article: { ...anArticle(), lang: '<b>' }, selectionWords: 0 },
    { ok: true, article: { ...anArticle(), title: 'x'.repeat(3000) }, selectionWords: 0 },
  ])('refuses %j', (value) => expect(parseExtraction(value)).toMatchObject({ ok: false, reason: 'failed' }));
});
