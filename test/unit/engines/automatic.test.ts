import { describe, expect, it } from 'vitest';
import type { BuiltInState, BuiltInStatus } from '../../../utils/core/settings/built-in';
import { fixedEngine, setUpEngine } from '../../../utils/core/settings/engine-choice';
import { chooseEngine } from '../../../utils/engines/automatic';
import { parseSettings } from '../../../utils/platform/storage/settings';

const endpoints = { openai: { baseURL: 'https://api.model.example/v1', model: 'm' } };
const auto = (change: object = {}) => parseSettings({ engine: 'auto', provider: 'openai', ...change });
const finding = (state: BuiltInState) => async (): Promise<BuiltInStatus> => ({ kind: 'prompt', state });
const never = async (): Promise<BuiltInStatus> => {
  throw new Error('The browser was asked');
};

describe('chooseEngine', () => {
  it.each(['instant', 'built-in', 'local', 'remote'] as const)(
    'takes %s as it was chosen, and asks nobody',
    async (engine) =>
      expect(await chooseEngine(parseSettings({ engine, endpoints, localModel: 'm' }), never)).toEqual({
        engine,
        why: null,
      }),
  );

  it('takes what the reader set up, whatever the browser has', async () => {
    expect(await chooseEngine(auto({ endpoints }), never)).toEqual({ engine: 'remote', why: 'setUp' });
    expect(await chooseEngine(auto({ localModel: 'm' }), never)).toEqual({ engine: 'local', why: 'setUp' });
  });

  it('of two set up takes the one that sends nothing', async () => {
    expect((await chooseEngine(auto({ endpoints, localModel: 'm' }), never)).engine).toBe('local');
  });

  it.each([
    ['ready', 'built-in', 'builtInReady'],
    ['downloadable', 'instant', 'builtInDownloadable'],
    ['downloading', 'instant', 'builtInDownloadable'],
    ['language', 'instant', 'builtInLanguage'],
    ['unavailable', 'instant', 'nothingElse'],
    ['missing', 'instant', 'nothingElse'],
  ] as const)('with nothing set up and a built-in model that is %s takes %s', async (state, engine, why) =>
    expect(await chooseEngine(auto(), finding(state))).toEqual({ engine, why }),
  );

  it('promises no model of Firefox’s that may be switched off', async () => {
    const find = async (): Promise<BuiltInStatus> => ({ kind: 'firefox', state: 'downloadable' });
    expect(await chooseEngine(auto(), find)).toEqual({ engine: 'instant', why: 'nothingElse' });
  });

  it('never goes to an endpoint that the reader has not set up', async () => {
    // The provider's preset has an address of its own, and that of another provider does not count.
    for (const provider of ['openai', 'ollama', 'custom'])
      for (const state of ['ready', 'downloadable', 'language', 'unavailable', 'missing'] as const) {
        const settings = auto({ provider, endpoints: { groq: endpoints.openai } });
        expect((await chooseEngine(settings, finding(state))).engine).not.toBe('remote');
        expect(fixedEngine(settings)).not.toBe('remote');
      }
  });
});

describe('setUpEngine', () => {
  it('wants an address and a model', () => {
    expect(setUpEngine(auto({ endpoints: { openai: { baseURL: endpoints.openai.baseURL, model: '' } } }))).toBeNull();
    expect(setUpEngine(auto({ endpoints: { openai: { baseURL: '', model: 'm' } } }))).toBeNull();
    expect(setUpEngine(auto({ endpoints }))).toBe('remote');
  });
});

describe('fixedEngine', () => {
  it('is what the reader chose or set up, else the instant one', () => {
    expect(fixedEngine(parseSettings({ engine: 'built-in' }))).toBe('built-in');
    expect(fixedEngine(auto())).toBe('instant');
    expect(fixedEngine(auto({ endpoints }))).toBe('remote');
  });
});
