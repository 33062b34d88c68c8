import { age, hostOf, isoWithoutZone, json } from './answers.ts';
import { parseQuery } from './keywords.ts';
import { searchWorld, since } from './search.ts';
import type { IndexAnswer, IndexedArticle, IndexService } from './types.ts';

/** The one subscription key that is accepted. */
export const BRAVE_KEY = 'newsroom-brave-key';

const FRESHNESS: Record<string, string> = { pd: '1d', pw: '7d', pm: '1m', py: '1y' };

/** Brave Search for news: needs its key in a header, and checks its parameters. */
export const braveNews: IndexService = (request, world) => {
  if (request.path !== '/res/v1/news/search') return null;
  const token = request.headers['x-subscription-token'];
  if (!token) return invalid('missing', ['header', 'x-subscription-token'], 'Field required');
  if (token !== BRAVE_KEY) return braveWrongKey;
  const text = request.query.get('q') ?? '';
  const words = text.split(/\s+/).filter(Boolean).length;
  const count = Number(request.query.get('count') ?? 20);
  if (words === 0 || words > 50 || text.length > 400 || !(count >= 1 && count <= 50)) {
    return invalid('value_error', ['query', 'q'], 'Value out of range');
  }
  const freshness = request.query.get('freshness') ?? '';
  const [first = '', last = ''] = freshness.split('to');
  const from = since(FRESHNESS[freshness] ?? '', world.now) ?? day(first);
  const to = last === '' ? undefined : (day(last) ?? 0) + 86_400_000;
  const offset = Number(request.query.get('offset') ?? 0) * count;
  const found = searchWorld(world, parseQuery(text), { service: 'brave', from, to }).slice(offset, offset + count);
  const query = { original: text, spellcheck_off: false, show_strict_warning: false };
  const headers = {
    'x-ratelimit-limit': '1, 15000',
    'x-ratelimit-policy': '1;w=1, 15000;w=2592000',
    'x-ratelimit-remaining': '0, 14999',
    'x-ratelimit-reset': '1, 1419704',
  };
  return json({ type: 'news', query, results: found.map((article) => result(article, world.now)) }, headers);
};

function result(article: IndexedArticle, now: number) {
  const { pathname } = new URL(article.url);
  const host = hostOf(article);
  return {
    type: 'news_result',
    title: article.title,
    url: article.url,
    description: article.lead,
    age: age(article, now),
    page_age: isoWithoutZone(article.date),
    page_fetched: `${isoWithoutZone(article.date)}Z`,
    breaking: false,
    thumbnail: { src: `https://imgs.search.brave.com/${host}`, original: `https://${host}/picture.jpg` },
    meta_url: {
      scheme: 'https',
      netloc: host,
      hostname: host,
      favicon: `https://imgs.search.brave.com/${host}.ico`,
      path: pathname.split('/').filter(Boolean).join('  › '),
    },
    extra_snippets: [article.lead],
  };
}

function invalid(type: string, loc: string[], msg: string): IndexAnswer {
  return refusal('VALIDATION', 'Unable to validate request parameter(s)', { errors: [{ type, loc, msg }] });
}

/** A refusal; every one has status 422, also that of a wrong key. */
function refusal(code: string, detail: string, meta: Record<string, unknown>): IndexAnswer {
  const error = { id: 'newsroom', status: 422, code, detail, meta };
  return json({ id: 'newsroom', status: 422, error, time: 0, type: 'ErrorResponse' }, {}, 422);
}

export const braveWrongKey = refusal('SUBSCRIPTION_TOKEN_INVALID', 'The provided subscription token is invalid.', {
  component: 'authentication',
});

function day(text: string): number | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
