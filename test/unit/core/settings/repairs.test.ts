import { describe, expect, it } from 'vitest';
import type { EngineErrorKind } from '../../../../utils/core/brief/engine-error';
import type { EndpointSettings, ProviderId } from '../../../../utils/core/settings/provider';
import { changeOf, nearestModel, repairsFor } from '../../../../utils/core/settings/repairs';

interface Asked extends Partial<EndpointSettings> {
  provider?: ProviderId;
  models?: string[];
  canHideOrigin?: boolean;
}

function repairs(kind: EngineErrorKind, asked: Asked) {
  const { provider = 'custom', models = [], canHideOrigin = true, ...own } = asked;
  const draft = { ...{ baseURL: '', model: 'm', headers: {}, contextTokens: 0, small: 'auto' as const }, ...own };
  return repairsFor({ provider, draft, kind, models, canHideOrigin });
}
const addresses = (kind: EngineErrorKind, asked: Asked) =>
  repairs(kind, asked).flatMap((one) => (one.type === 'address' ? [one.baseURL] : []));

describe('an address', () => {
  it.each<[string, EngineErrorKind, Asked, string[]]>([
    ['lacks the version', 'notFound', { baseURL: 'https://llm.example' }, ['https://llm.example/v1']],
    [
      'goes on after the version',
      'notFound',
      { baseURL: 'https://llm.example/api/v2/chat/all?x=1' },
      ['https://llm.example/api/v2?x=1', 'https://llm.example/v1?x=1'],
    ],
    [
      'is not the one that the service has',
      'notFound',
      { provider: 'zai', baseURL: 'https://api.z.ai/v1' },
      ['https://api.z.ai/api/paas/v4'],
    ],
    [
      'of this machine has another port',
      'notFound',
      { provider: 'lmstudio', baseURL: 'http://localhost:8000/v1' },
      ['http://localhost:1234/v1'],
    ],
    ['is right, as far as can be told', 'notFound', { baseURL: 'https://llm.example/v1' }, []],
    ['is none', 'notFound', { baseURL: 'what is it?' }, []],
    ['elsewhere is not encrypted', 'offline', { baseURL: 'http://llm.example/v1' }, ['https://llm.example/v1']],
    ['nearby is encrypted', 'offline', { baseURL: 'https://nas.local:8443/v1' }, ['http://nas.local:8443/v1']],
    [
      'of this machine has two names',
      'offline',
      { provider: 'jan', baseURL: 'http://localhost:9999/v1' },
      ['http://127.0.0.1:9999/v1', 'http://127.0.0.1:1337/v1'],
    ],
    ['is of a service that is down', 'offline', { provider: 'openai', baseURL: 'https://api.openai.com/v1' }, []],
    [
      'has a certificate that is not trusted',
      'certificate',
      { baseURL: 'https://10.0.0.8/v1' },
      ['http://10.0.0.8/v1'],
    ],
  ])('that %s', (_, kind, asked, expected) => {
    expect(addresses(kind, asked)).toEqual(expected);
  });

  it('whose certificate is not trusted is opened, where the browser says why', () => {
    expect(repairs('certificate', { baseURL: 'https://10.0.0.8/v1' })[0]).toEqual({
      type: 'open',
      url: 'https://10.0.0.8',
    });
  });
});

describe('the model that was likely meant', () => {
  it.each([
    ['llama3', ['gemma:2b', 'llama3:latest'], 'llama3:latest'],
    ['GPT-OSS-20B', ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'], 'openai/gpt-oss-20b'],
    ['qwen2.5-7b', ['mistral-small', 'qwen3-8b', 'qwen2.5-14b'], 'qwen2.5-14b'],
    ['zephyr', ['mistral', 'gemma'], 'mistral'],
    ['', ['a'], 'a'],
    ['a', ['a', 'b'], 'b'],
    ['a', [], null],
  ])('by %s among %j', (asked, models, expected) => {
    expect(nearestModel(asked, models)).toBe(expected);
  });

  it('is offered where the one asked for is unknown or writes nothing', () => {
    for (const kind of ['unknownModel', 'empty', 'endless'] as const)
      expect(repairs(kind, { model: 'llama3', models: ['llama3:latest'] })).toEqual([
        { type: 'model', model: 'llama3:latest' },
      ]);
  });
});

it.each<[EngineErrorKind, Asked, string[]]>([
  ['wrongKey', { provider: 'openai' }, ['key']],
  ['wrongKey', {}, []],
  ['noCredit', { provider: 'mistral' }, ['account']],
  ['forbidden', { provider: 'xai' }, ['account']],
  ['allThought', {}, ['thinking']],
  ['allThought', { thinking: 'off' }, []],
  ['badRequest', { extra: { a: 1 }, thinking: 'high', headers: { 'x-a': 'b' } }, ['extra', 'thinking', 'headers']],
  ['badRequest', {}, []],
  ['timeout', { patience: 5 }, ['patience']],
  ['timeout', {}, []],
  ['server', {}, []],
  ['ollamaOrigins', { baseURL: 'http://localhost:11434/v1' }, ['origin']],
  ['ollamaOrigins', { baseURL: 'http://localhost:11434/v1', canHideOrigin: false }, []],
  ['ollamaOrigins', { baseURL: 'http://localhost:11434/v1', noOriginAt: 'http://localhost:11434' }, []],
  ['ollamaOrigins', { baseURL: 'https://ollama.example/v1' }, []],
])('after %s at %j: %j', (kind, asked, types) => {
  expect(repairs(kind, asked).map(({ type }) => type)).toEqual(types);
});

it('each changes only what was at fault', () => {
  expect(changeOf({ type: 'thinking' }, 'allThought')).toEqual({ thinking: 'off' });
  expect(changeOf({ type: 'thinking' }, 'badRequest')).toEqual({ thinking: 'auto' });
  expect(changeOf({ type: 'origin', origin: 'http://a' }, 'ollamaOrigins')).toEqual({ noOriginAt: 'http://a' });
  expect(changeOf({ type: 'key', url: 'https://a.example' }, 'wrongKey')).toBeNull();
});
