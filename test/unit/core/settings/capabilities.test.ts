import { describe, expect, it } from 'vitest';
import { remoteCapabilities } from '../../../../utils/core/settings/capabilities';
import { PROVIDERS } from '../../../../utils/core/settings/presets';
import { PROVIDER_IDS, type ProviderId } from '../../../../utils/core/settings/provider';
import { createLocalEngine } from '../../../../utils/engines/local/engine';

const of = (provider: ProviderId, baseURL = PROVIDERS[provider].baseURL) =>
  remoteCapabilities({ provider, baseURL, contextTokens: 8000 });
const withAny = (can: 'webSearch' | 'grammar' | 'local') => PROVIDER_IDS.filter((id) => of(id)[can]);

describe('what an engine can do', () => {
  it('is told of each service as its documentation has it', () => {
    expect(withAny('webSearch')).toEqual(['openai', 'openrouter', 'perplexity']);
    expect(withAny('grammar')).toEqual(['llamacpp']);
    expect(withAny('local')).toEqual(['ollama', 'lmstudio', 'llamacpp', 'vllm', 'jan', 'litellm']);
  });

  it('goes by the address, not by the name of the service', () => {
    expect(of('openai', 'https://gateway.example/v1')).toMatchObject({ webSearch: false, local: false });
    expect(of('custom', 'https://api.perplexity.ai')).toMatchObject({ webSearch: true });
    expect(of('ollama', 'http://models.office.example:11434/v1')).toMatchObject({ local: false });
  });

  it('has the languages of a listed model on this device, and none for a file that nobody knows', () => {
    const runner = { generate: () => (async function* () {})() };
    const languages = (id: string) => createLocalEngine({ id, name: id }, runner).capabilities.languages;
    expect(languages('gemma-3-270m-it-qat-q4_0')).toEqual(['en']);
    expect(languages('my-own')).toBeNull();
  });
});
