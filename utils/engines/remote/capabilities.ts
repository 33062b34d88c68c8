import type { RemoteConfig } from '../../core/settings/endpoint';
import { isLoopback, PROVIDERS } from '../../core/settings/providers';
import { searchService } from '../../core/settings/search-service';
import type { EngineCapabilities } from '../shared/types';

/** What the model behind an endpoint can do, as far as that is known without asking it. */
export function remoteCapabilities({
  provider,
  baseURL,
  contextTokens,
}: Pick<RemoteConfig, 'provider' | 'baseURL' | 'contextTokens'>): EngineCapabilities {
  return {
    contextTokens,
    local: isLoopback(baseURL),
    languages: null,
    grammar: PROVIDERS[provider].grammar === true,
    webSearch: searchService(baseURL) !== null,
  };
}
