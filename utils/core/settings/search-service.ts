import { type EngineWishes, fixedEngine } from './engine-choice';
import { baseURLOf } from './saved-endpoints';

/** The three services whose models search the web, each by its own protocol. */
export type SearchService = 'openai' | 'openrouter' | 'perplexity';

/** The service whose web search stands behind an address; null where none is known, as for a gateway. */
export function searchService(baseURL: string): SearchService | null {
  const host = URL.canParse(baseURL) ? new URL(baseURL).hostname : '';
  if (host === 'api.openai.com' || host.endsWith('.api.openai.com')) return 'openai';
  if (host === 'openrouter.ai') return 'openrouter';
  return host === 'api.perplexity.ai' ? 'perplexity' : null;
}

/** True when a search for other reports asks the service that writes the briefs, unless that is switched off. */
export function modelSearches(settings: EngineWishes): boolean {
  return fixedEngine(settings) === 'remote' && searchService(baseURLOf(settings)) !== null;
}
