import * as v from 'valibot';
import { toCandidate } from '../candidate';
import type { Candidate } from '../types';
import { ask } from './ask';
import { finderOrigins } from './origins';
import { ownWords } from './own-words';
import { type Finder, FinderError } from './types';

/* https://docs.tavily.com/documentation/keyless and https://docs.tavily.com/documentation/api-reference/endpoint/search */
const ADDRESS = 'https://api.tavily.com/search';
/** Pause between requests: it names no number, only that light use is welcome. */
const GAP_MS = 1000;
const LONGEST_QUERY_CHARS = 400;
/** The most that it gives at a time. */
const MOST_RESULTS = 20;

const text = v.fallback(v.optional(v.nullable(v.string()), ''), '');
const result = v.object({ url: v.string(), title: text, content: text, published_date: text });
const answer = v.object({ results: v.array(v.unknown()) });

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

/** A search of the whole web that wants no key; with the reader's own it allows more searches. */
export const keylessFinder: Finder = {
  name: 'keyless',
  origins: (settings) => finderOrigins('keyless', settings),
  async search(query, deps, signal): Promise<Candidate[]> {
    const key = await deps.key('keyless');
    const words = query.text.slice(0, LONGEST_QUERY_CHARS);
    const today = new Date(deps.now()).toISOString().slice(0, 10);
    const body = {
      query: words,
      topic: 'news',
      search_depth: 'basic',
      max_results: MOST_RESULTS,
      start_date: query.from,
      // A last day that is not over yet is no limit.
      ...(query.to < today ? { end_date: query.to } : {}),
    };
    const access: Record<string, string> =
      key === '' ? { 'x-tavily-access-mode': 'keyless' } : { authorization: `Bearer ${key}` };
    const headers = { accept: 'application/json', ...access };
    const request = { url: ADDRESS, query: words, body, headers, gap: GAP_MS, own: key !== '', secret: key, read };
    const { results } = await ask(request, deps, signal);
    return results.slice(0, MOST_RESULTS).flatMap((entry) => {
      const checked = v.safeParse(result, entry);
      if (!checked.success) return [];
      const { url, title, content, published_date } = checked.output;
      // It searches in all languages, and says of none which it is.
      const raw = { url, title: title ?? '', published: published_date, lead: content ?? '', lang: null };
      return toCandidate('keyless', raw, deps.now()) ?? [];
    });
  },
};
