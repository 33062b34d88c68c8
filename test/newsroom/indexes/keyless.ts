import { hostOf, json, rssDate } from './answers.ts';
import { parseQuery } from './keywords.ts';
import { searchWorld } from './search.ts';
import type { IndexAnswer, IndexService } from './types.ts';

/** The one key that is accepted; without any it answers as well. */
export const TAVILY_KEY = 'newsroom-tavily-key';

/** Tavily's search, with the reader's key or without one. */
export const keylessSearch: IndexService = (request, world) => {
  if (request.path !== '/search' || request.method !== 'POST') return null;
  const { authorization } = request.headers;
  const isKeyless = request.headers['x-tavily-access-mode'] === 'keyless';
  if (authorization ? authorization !== `Bearer ${TAVILY_KEY}` : !isKeyless) return tavilyWrongKey;
  const body = read(request.body);
  const text = typeof body.query === 'string' ? body.query : '';
  const most = typeof body.max_results === 'number' ? body.max_results : 5;
  if (text === '' || text.length > 400 || !(most >= 0 && most <= 20)) {
    return json({ detail: { error: 'Query is too long. Max query length is 400 characters.' } }, {}, 400);
  }
  const day = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : undefined);
  const to = day(body.end_date);
  const found = searchWorld(world, parseQuery(text), {
    service: 'keyless',
    from: day(body.start_date),
    to: to === undefined ? undefined : to + 86_400_000,
  }).slice(0, most);
  const results = found.map((article, n) => ({
    url: article.url,
    title: `${article.title} - ${hostOf(article)}`,
    content: article.lead,
    score: 1 / (n + 1),
    published_date: rssDate(article.date),
    raw_content: null,
  }));
  const rest = { follow_up_questions: null, answer: null, images: [], response_time: 1.2, request_id: 'newsroom' };
  return json({ query: text, ...rest, results });
};

/** Tavily's answer to an unknown key, or to none where it was not asked as keyless. */
export const tavilyWrongKey: IndexAnswer = json(
  { detail: { error: 'Unauthorized: missing or invalid API key.' } },
  {},
  401,
);

/** Tavily's answer once a window of keyless access is used up. */
export const tavilyCapped: IndexAnswer = json(
  {
    error: { code: 'keyless_limit', message: 'The hourly limit is reached.', window: 'hour', retry_after_seconds: 900 },
  },
  {},
  429,
);

function read(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
