import { isLoopback } from '../http/address';
import type { LangCode } from '../text/lang-tag';
import type { RemoteConfig } from './endpoint';
import { PROVIDERS } from './presets';
import { searchService } from './search-service';

/** The capabilities of the model behind an endpoint, as far as they are known without asking it. */
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

export interface EngineCapabilities {
  /** Tokens that fit one request, prompt and answer together; Infinity where nothing limits it. */
  contextTokens: number;
  /** True when nothing leaves the machine. */
  local: boolean;
  /** Languages that its model was made for; null where nobody has said, or the browser is asked for each brief. */
  languages: readonly LangCode[] | null;
  /** True when an answer can be held to a form: llama.cpp's grammars, the browser's constraints. */
  grammar: boolean;
  /** True when its model can be asked to search the web for other reports. */
  webSearch: boolean;
}
