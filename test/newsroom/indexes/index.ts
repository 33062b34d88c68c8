import { type FaultName, faultOf, type PlayedFault } from '../faults.ts';
import type { NewsroomHandler, NewsroomRequest } from '../types.ts';
import { bingNews } from './bing-news.ts';
import { braveNews } from './brave-news.ts';
import { FACT_CHECK_HOSTS, factChecks } from './fact-checks.ts';
import { FEED_URLS, feeds, LATEST_URLS } from './feeds.ts';
import { gdelt } from './gdelt.ts';
import { googleNews } from './google-news.ts';
import { keylessSearch } from './keyless.ts';
import { openAiSearch, openRouterSearch, perplexitySearch } from './model-search.ts';
import { SEARXNG_HOST, searxng } from './searxng.ts';
import { SITEMAP_HOSTS, sitemaps } from './sitemaps.ts';
import { INDEX_NAMES, type IndexAnswer, type IndexName, type IndexService, type IndexWorld } from './types.ts';
import { wikidata } from './wikidata.ts';
import { wikipedia } from './wikipedia.ts';

/** Every service, with its hosts. */
export const INDEXES: Record<IndexName, { hosts: string[]; service: IndexService }> = {
  gdelt: { hosts: ['api.gdeltproject.org'], service: gdelt },
  bing: { hosts: ['www.bing.com'], service: bingNews },
  google: { hosts: ['news.google.com'], service: googleNews },
  brave: { hosts: ['api.search.brave.com'], service: braveNews },
  keyless: { hosts: ['api.tavily.com'], service: keylessSearch },
  factChecks: { hosts: FACT_CHECK_HOSTS, service: factChecks },
  searxng: { hosts: [SEARXNG_HOST], service: searxng },
  feeds: { hosts: [...new Set([...FEED_URLS, ...LATEST_URLS].map((url) => new URL(url).hostname))], service: feeds },
  // Some outlets have a feed of their own beside their sitemap.
  sitemaps: { hosts: SITEMAP_HOSTS, service: (request, world) => sitemaps(request, world) ?? feeds(request, world) },
  wikidata: { hosts: ['www.wikidata.org', 'query.wikidata.org'], service: wikidata },
  wikipedia: { hosts: ['en', 'fr', 'de', 'es', 'it'].map((lang) => `${lang}.wikipedia.org`), service: wikipedia },
  openai: { hosts: ['api.openai.com'], service: openAiSearch },
  openrouter: { hosts: ['openrouter.ai'], service: openRouterSearch },
  perplexity: { hosts: ['api.perplexity.ai'], service: perplexitySearch },
};

/** Model services that any web page may ask, and that therefore answer preflights. */
const ASKED_FROM_PAGES: IndexName[] = ['openai', 'openrouter', 'perplexity'];

const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
};

/** Hosts of all services, each with the service's name. */
export const INDEX_HOSTS = INDEX_NAMES.flatMap((name) =>
  INDEXES[name].hosts.map((host): [host: string, name: IndexName] => [host, name]),
);

/**
 * Returns the answer of a service under a fault; null for a request that is not its own, and for faults of the
 * connection.
 */
export function answerOf(
  name: IndexName,
  request: NewsroomRequest,
  world: IndexWorld,
  fault: FaultName | null,
): IndexAnswer | PlayedFault | null {
  const wrong = fault === null ? null : faultOf(fault);
  const plain = INDEXES[name].service(request, wrong && 'world' in wrong ? wrong.world(world) : world);
  // A request for another service is passed on, and gets none of this one's faults.
  if (plain === null || wrong === null || 'world' in wrong) return plain;
  if ('answer' in wrong) return wrong.answer;
  return 'change' in wrong ? wrong.change(plain) : wrong;
}

/** Makes a handler of a service. `faultNow` returns its fault at the time of a request. */
export function indexHandler(name: IndexName, world: IndexWorld, faultNow: () => FaultName | null): NewsroomHandler {
  return (request, response) => {
    if (request.method === 'OPTIONS' && ASKED_FROM_PAGES.includes(name)) {
      const wanted = request.headers['access-control-request-headers'] ?? '*';
      response.writeHead(204, { ...PREFLIGHT, 'access-control-allow-headers': wanted }).end();
      return true;
    }
    const answer = answerOf(name, request, world, faultNow());
    if (answer === null) return false;
    if ('play' in answer) answer.play(response);
    else response.writeHead(answer.status, answer.headers).end(answer.body);
    return true;
  };
}
