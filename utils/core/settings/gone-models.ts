import type { EngineErrorKind } from '../brief/engine-error';
import { PROVIDERS } from './presets';
import type { ProviderId, ProviderSettings } from './provider';

type Gone = ProviderSettings['goneModels'];

/** The models that a preset suggests, without those that its service no longer knows; the default is the first. */
export function suggestedModels(provider: ProviderId, gone: Gone = {}): string[] {
  const { models = [], defaultModel } = PROVIDERS[provider];
  const all = [...new Set([defaultModel, ...models])].filter(Boolean);
  return all.filter((model) => !gone[provider]?.includes(model));
}

/** A model that was asked at a service's own address, and the error with which it answered; null for none. */
interface Asked {
  provider: ProviderId;
  model: string;
  failed: EngineErrorKind | null;
}

/**
 * The models known to be gone after one was asked: a suggestion that its service does not know is skipped from then on,
 * one that answers is not. Null where nothing has changed.
 */
export function goneAfter(gone: Gone, { provider, model, failed }: Asked): Gone | null {
  const { models = [], defaultModel } = PROVIDERS[provider];
  const before = gone[provider] ?? [];
  const isSuggested = model !== '' && (models.includes(model) || model === defaultModel);
  if (failed === 'unknownModel' && isSuggested && !before.includes(model))
    return { ...gone, [provider]: [...before, model] };
  if (failed === null && before.includes(model))
    return { ...gone, [provider]: before.filter((name) => name !== model) };
  return null;
}
