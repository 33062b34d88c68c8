import { describe, expect, it } from 'vitest';
import { didNotSearch, readCitations } from '../../../../../utils/core/coverage/finders/model-answer';

const text = (value: unknown) => JSON.stringify(value);
const consulted = (...urls: string[]) =>
  text({ output: [{ type: 'web_search_call', action: { sources: urls.map((url) => ({ type: 'url', url })) } }] });

describe('pages that were consulted and not named', () => {
  it.each([
    ['https://a.example/news/2026/11/22/tarrow-dam-evacuated-overnight-4410.html', 'Tarrow dam evacuated overnight'],
    ['https://b.example/le_barrage_de_tarrow_evacue', 'Le barrage de tarrow evacue'],
    ['https://c.example/x/12-killed-in-flood/', '12 killed in flood'],
    ['https://d.example/dam', ''],
    ['https://e.example/?id=77', ''],
    ['https://f.example/a1b2-c3d4-e5f6-0099', ''],
  ])('are called by the words of their address: %s', (url, title) => {
    expect(readCitations(consulted(url))).toEqual([{ url, title, lead: '', published: '' }]);
  });
});

describe('didNotSearch', () => {
  it.each<[string, unknown, boolean]>([
    ['steps without a search', { output: [{ type: 'reasoning' }, { type: 'message', content: [] }] }, true],
    ['steps with a search', { output: [{ type: 'web_search_call', action: {} }, { type: 'message' }] }, false],
    ['no steps at all', { output: [] }, true],
    ['a count of none', { choices: [], usage: { server_tool_use: { web_search_requests: 0 } } }, true],
    ['a count of two', { choices: [], usage: { server_tool_use: { web_search_requests: 2 } } }, false],
    ['a count under another name', { choices: [], usage: { num_search_queries: 0 } }, true],
    ['no count', { choices: [{ message: { content: 'None.' } }], usage: { prompt_tokens: 5 } }, false],
    ['no answer', 'nothing', false],
  ])('by %s', (_name, body, expected) => expect(didNotSearch(text(body))).toBe(expected));
});
