import * as v from 'valibot';
import { toCandidate } from '../candidate';
import type { Candidate } from '../types';
import { ask } from './ask';
import { type Edition, editionOf } from './edition';
import { finderOrigins } from './origins';
import { ownWords } from './own-words';
import { type Finder, FinderError } from './types';

/* https://api-dashboard.search.brave.com/app/documentation/news-search */
const ADDRESS = 'https://api.search.brave.com/res/v1/news/search';
/** Pause between requests: the free plan allows one a second. */
const GAP_MS = 1100;
/** Longest query it takes. */
const LONGEST_QUERY_CHARS = 400;

/** Countries that it knows; the others are all one to it. */
const COUNTRIES = new Set(
  'AR AU AT BE BR CA CL DK FI FR DE GR HK IN ID IT JP KR MY MX NL NZ NO CN PL PT PH RU SA ZA ES SE CH TW TR GB US'.split(
    ' ',
  ),
);

/** Its own codes where they are not those of language tags. */
function searchLanguage({ lang, country, script }: Edition): string {
  if (lang === 'ja') return 'jp';
  if (lang === 'zh') return script === 'Hant' ? 'zh-hant' : 'zh-hans';
  return lang === 'pt' ? (country === 'BR' ? 'pt-br' : 'pt-pt') : lang;
}

const text = v.fallback(v.optional(v.nullable(v.string()), ''), '');
const result = v.object({
  url: v.string(),
  title: text,
  description: text,
  page_age: text,
  meta_url: v.fallback(v.optional(v.object({ hostname: text }), { hostname: '' }), { hostname: '' }),
});
const answer = v.object({ results: v.optional(v.array(v.unknown()), []) });

function read(body: string): v.InferOutput<typeof answer> {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new FinderError('notAnswering', /^\s*</.test(body) ? '' : ownWords(body));
  }
  const checked = v.safeParse(answer, parsed);
  if (!checked.success) throw new FinderError('notAnswering', ownWords(body));
  return checked.output;
}

export const braveFinder: Finder = {
  name: 'brave',
  origins: (settings) => finderOrigins('brave', settings),
  missing: async (deps) => ((await deps.key('brave')) === '' ? 'needsKey' : null),
  async search(query, deps, signal): Promise<Candidate[]> {
    const key = await deps.key('brave');
    if (key === '') throw new FinderError('needsKey');
    const edition = editionOf(query.lang, query.country);
    const url = new URL(ADDRESS);
    const words = query.text.slice(0, LONGEST_QUERY_CHARS);
    url.search = new URLSearchParams({
      q: words,
      count: '50',
      country: COUNTRIES.has(edition.country) ? edition.country : 'ALL',
      search_lang: searchLanguage(edition),
      freshness: `${query.from}to${query.to}`,
      spellcheck: 'false',
    }).toString();
    const headers = { accept: 'application/json', 'cache-control': 'no-cache', 'x-subscription-token': key };
    const request = { url: url.href, query: words, headers, gap: GAP_MS, own: true, secret: key, read };
    const { results } = await ask(request, deps, signal);
    return results.flatMap((entry) => {
      const checked = v.safeParse(result, entry);
      if (!checked.success) return [];
      const { url: link, title, description, page_age, meta_url } = checked.output;
      const raw = {
        url: link,
        title: title ?? '',
        site: meta_url.hostname ?? '',
        published: page_age,
        lead: description ?? '',
        lang: query.lang,
      };
      return toCandidate('brave', raw, deps.now()) ?? [];
    });
  },
};
