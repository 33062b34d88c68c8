import { describe, expect, it } from 'vitest';
import { writingNow } from '../../../../utils/core/settings/now';
import {
  baseURLOf,
  endpointInUse,
  freeId,
  ownEndpoint,
  providerOf,
  savedEndpoints,
  withEndpoint,
} from '../../../../utils/core/settings/saved-endpoints';
import { remoteConfig } from '../../../../utils/engines/choose';
import { parseSettings } from '../../../../utils/platform/storage/settings';

const at = (host: string, model = 'm', name?: string) => ({
  baseURL: `https://${host}/v1`,
  model,
  ...(name === undefined ? {} : { name }),
});

it.each([
  ['openai', 'openai'],
  ['custom~2', 'custom'],
  ['custom~999999', 'custom'],
  ['custom~0', null],
  ['custom~x', null],
  ['custom~2~3', null],
  ['nobody', null],
  ['', null],
])('%s is the id of an endpoint of %s', (id, provider) => {
  expect(providerOf(id)).toBe(provider);
});

describe('the endpoint in use', () => {
  const endpoints = { custom: at('a.example'), 'custom~2': at('b.example'), openai: at('c.example') };
  it.each([
    ['is the one chosen', { provider: 'custom', endpoint: 'custom~2' }, 'custom~2'],
    ['is the service’s own, where none was chosen', { provider: 'custom' }, 'custom'],
    ['is the service’s own, where the one chosen is gone', { provider: 'custom', endpoint: 'custom~3' }, 'custom'],
    ['is of the service chosen, and of no other', { provider: 'openai', endpoint: 'custom~2' }, 'openai'],
    ['is the service’s own, where nothing was set up', { provider: 'groq' }, 'groq'],
  ])('%s', (_, wish, id) => {
    expect(endpointInUse(parseSettings({ ...wish, endpoints }))).toBe(id);
  });

  it('says where text goes', () => {
    const settings = parseSettings({ engine: 'remote', provider: 'custom', endpoint: 'custom~2', endpoints });
    expect(baseURLOf(settings)).toBe('https://b.example/v1');
    expect(ownEndpoint(settings)?.model).toBe('m');
    expect(
      writingNow({ ...settings, endpoints: { ...settings.endpoints, 'custom~2': undefined } }, { isReady: false }),
    ).toBe('remote');
    expect(baseURLOf(withEndpoint(settings, 'openai'))).toBe('https://c.example/v1');
    expect(baseURLOf(withEndpoint(settings, 'junk'))).toBe('https://b.example/v1');
  });
});

it('the price and the context that an endpoint told hold for the model that it told them of', () => {
  const told = { model: 'm', context: 64_000, price: { input: 1, output: 2, cached: null } };
  const config = (change: object) =>
    remoteConfig(
      parseSettings({ provider: 'custom', endpoints: { custom: { ...at('a.example'), told, ...change } } }),
      '',
    );
  expect(config({})).toMatchObject({ contextTokens: 64_000, price: told.price });
  expect(config({ contextTokens: 9000 }).contextTokens).toBe(9000);
  expect(config({ model: 'other' })).toMatchObject({ contextTokens: 32_000, price: null });
});

it('settings that know one endpoint for each service keep them all, each in its place', () => {
  const before = { provider: 'openai', endpoints: { openai: at('c.example'), mistral: at('d.example', 'large') } };
  const settings = parseSettings(before);
  expect(endpointInUse(settings)).toBe('openai');
  expect(Object.keys(settings.endpoints)).toEqual(['openai', 'mistral']);
});

it('ids that are none, broken endpoints and too many are dropped alone', () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`custom~${i + 1}`, at('a.example')]));
  const { endpoints } = parseSettings({
    endpoints: { 'custom~2': at('a.example'), 'custom~3': 5, junk: at('b.example') },
  });
  expect(Object.keys(endpoints)).toEqual(['custom~2']);
  expect(Object.keys(parseSettings({ endpoints: many }).endpoints)).toHaveLength(100);
});

it('a further endpoint has a place of its own', () => {
  const { endpoints } = parseSettings({ endpoints: { custom: at('a.example'), 'custom~2': at('b.example') } });
  expect(freeId('custom', endpoints)).toBe('custom~3');
  expect(freeId('openai', endpoints)).toBe('openai');
});

it('each is offered by a label of its own: the reader’s, else the service and the model', () => {
  const saved = savedEndpoints(
    parseSettings({
      endpoints: {
        'custom~2': at('b.example', 'm', 'Work'),
        custom: at('a.example', 'm', 'Work'),
        'custom~4': at('a.example'),
        'custom~5': at('a.example'),
        openai: { baseURL: '', model: 'gpt-6-luna' },
        groq: at('api.groq.com', ''),
      },
    }),
  );
  expect(saved.map(({ label }) => label)).toEqual([
    'OpenAI · gpt-6-luna',
    'Work (b.example, 2)',
    'Work (a.example, 1)',
    'a.example · m (a.example, 4)',
    'a.example · m (a.example, 5)',
  ]);
});
