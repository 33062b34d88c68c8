import { EngineError } from '../../brief/engine-error';
import type { ProviderId } from '../../settings/provider';
import { type SearchService, searchService } from '../../settings/search-service';
import { estimateTokens } from '../../text/tokens';
import { toCandidate } from '../candidate';
import type { Candidate } from '../types';
import { ask } from './ask';
import { didNotSearch, readCitations } from './model-answer';
import { readUsage } from './model-usage';
import { finderOrigins } from './origins';
import { ownWords } from './own-words';
import { type Finder, type FinderDeps, FinderError, type SearchQuery } from './types';

/** It searches, reads and writes before it answers. */
const ANSWER_TIMEOUT_MS = 60_000;
/** Tokens that a list of links needs; prose beyond it is not wanted. */
const MOST_TOKENS = 4000;

/** Most searches of one answer, and results of each. */
const MOST_SEARCHES = 4;
const MOST_RESULTS = 15;

/** Most characters of the headline, and of the outlet's name, that are sent. */
const LONGEST_TITLE_CHARS = 300;
const LONGEST_OUTLET_CHARS = 100;

/** The prompt that asks the model for articles. The headline is quoted as data; any prose in the answer is ignored. */
export function searchPrompt({ headline, outlet, from, to, lang }: SearchQuery): string {
  const title = headline.replace(/\s+/g, ' ').slice(0, LONGEST_TITLE_CHARS);
  return [
    'Search the web for news articles by other outlets that report the same event as this one.',
    `Headline: ${JSON.stringify(title)}`,
    outlet === '' ? '' : `Published by: ${JSON.stringify(outlet.slice(0, LONGEST_OUTLET_CHARS))}`,
    `Published between ${from} and ${to}.`,
    lang === null ? '' : `Language of the article: ${lang}.`,
    'List each article with its title and its link, one a line, as many different outlets as you find, and nothing else.',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function requestFor(service: SearchService, model: string, prompt: string): { path: string; body: unknown } {
  const messages = [{ role: 'user', content: prompt }];
  if (service === 'openai') {
    return {
      path: '/responses',
      body: {
        model,
        input: prompt,
        tools: [{ type: 'web_search', search_context_size: 'low' }],
        tool_choice: 'required',
        // A model that reasons searches on and on: each search costs, and the reader waits.
        max_tool_calls: MOST_SEARCHES,
        include: ['web_search_call.action.sources'],
        store: false,
      },
    };
  }
  const search = { type: 'openrouter:web_search', parameters: { max_results: MOST_RESULTS } };
  const tools = service === 'openrouter' ? { tools: [search] } : {};
  return { path: '/chat/completions', body: { model, messages, max_tokens: MOST_TOKENS, ...tools } };
}

/** The web search of the provider whose model writes. Asked only where that provider has one. */
export const modelFinder: Finder = {
  name: 'model',
  once: true,
  origins: (settings) => finderOrigins('model', settings),
  async missing({ model }) {
    if (model === null || searchService(model.baseURL) === null || model.model === '') return 'needsSetup';
    return model.key === '' ? 'needsKey' : null;
  },
  async search(query: SearchQuery, deps: FinderDeps, signal: AbortSignal): Promise<Candidate[]> {
    const { model } = deps;
    const service = model === null ? null : searchService(model.baseURL);
    if (model === null || service === null) throw new FinderError('needsSetup');
    const prompt = searchPrompt(query);
    const { path, body } = requestFor(service, model.model, prompt);
    const request = {
      url: `${model.baseURL.replace(/\/+$/, '')}${path}`,
      query: prompt,
      headers: { ...model.headers, authorization: `Bearer ${model.key}` },
      body,
      timeout: ANSWER_TIMEOUT_MS,
      own: true,
      secret: model.key,
      read,
      spend: () => spend(model.provider, prompt, deps),
    };
    const cited = await ask(request, deps, signal);
    return cited.flatMap((raw) => toCandidate('model', raw, deps.now()) ?? []);
  },
};

/** Tokens for what the model searches and reads before it answers, of which a prompt's length says nothing. */
const SEARCHED_TOKENS = 8000;

async function spend(
  provider: ProviderId,
  prompt: string,
  { meter }: FinderDeps,
): Promise<(body: string | null) => void> {
  const input = estimateTokens(prompt) + SEARCHED_TOKENS;
  const ticket = await meter?.admit(provider, input).catch((error: unknown) => {
    throw error instanceof EngineError && error.kind === 'budget' ? new FinderError('overBudget') : error;
  });
  return (body) => {
    const about = body === null ? null : { input, output: estimateTokens(body.slice(0, 4 * MOST_TOKENS)), cached: 0 };
    void ticket?.record(body === null ? null : readUsage(body), about);
  };
}

function read(body: string): ReturnType<typeof readCitations> & object {
  const cited = readCitations(body);
  // An answer without a search is the model's memory: it says nothing of who reports the event.
  if (cited?.length === 0 && didNotSearch(body)) throw new FinderError('notAnswering');
  if (cited === null) throw new FinderError('notAnswering', /^\s*</.test(body) ? '' : ownWords(body));
  return cited;
}
