import * as v from 'valibot';
import { toCandidate } from '../candidate';
import type { Candidate } from '../types';
import { ask } from './ask';
import { finderOrigins } from './origins';
import { ownWords } from './own-words';
import { searchAddress } from './searxng-address';
import { type Finder, FinderError } from './types';

const DAY_MS = 86_400_000;
const text = v.fallback(v.optional(v.nullable(v.string()), ''), '');
const result = v.object({ url: v.string(), title: text, content: text, publishedDate: text, metadata: text });
const answer = v.object({
  results: v.array(v.unknown()),
  unresponsive_engines: v.fallback(v.optional(v.array(v.unknown()), []), []),
});

function read(body: string): v.InferOutput<typeof answer> {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(body);
  } catch {
    // Distinguished below: an instance that answers in HTML does not give JSON.
  }
  const checked = v.safeParse(answer, parsed);
  if (checked.success) return checked.output;
  throw new FinderError(/^\s*</.test(body) ? 'refused' : 'notAnswering', /^\s*</.test(body) ? '' : ownWords(body));
}

/** The outlet of "1h | The Tidewater Post": the last part, unless that is a time. */
function outletIn(metadata: string): string {
  const last = metadata.slice(0, 300).split('|').at(-1)?.trim() ?? '';
  return /\d\s{0,2}(?:[smhdw]|mins?|hours?|days?|weeks?|months?)(?:\s+ago)?$/i.test(last) ? '' : last;
}

/** "bing news: timeout": engines of the instance that did not answer it. */
function silentEngines(list: readonly unknown[]): string {
  const names = list
    .slice(0, 10)
    .map((entry) => (Array.isArray(entry) ? entry.filter((part) => typeof part === 'string').join(': ') : ''));
  return ownWords(names.filter((name) => name !== '').join('; '));
}

export const searxngFinder: Finder = {
  name: 'searxng',
  origins: (settings) => finderOrigins('searxng', settings),
  missing: async ({ settings }) => (searchAddress(settings.searxng) === null ? 'needsSetup' : null),
  async search(query, deps, signal): Promise<Candidate[]> {
    const address = searchAddress(deps.settings.searxng);
    if (address === null) throw new FinderError('needsSetup');
    const age = deps.now() - Date.parse(query.from);
    const range = age < 7 * DAY_MS ? 'week' : age < 28 * DAY_MS ? 'month' : age < 360 * DAY_MS ? 'year' : null;
    const urlFor = (span: string | null) => {
      const url = new URL(address);
      url.search = new URLSearchParams({
        q: query.text,
        format: 'json',
        categories: 'news',
        pageno: '1',
        language: query.lang ?? 'all',
        ...(span === null ? {} : { time_range: span }),
      }).toString();
      return url.href;
    };
    // A refusal is most often that the instance gives no JSON, which its owner can switch on.
    const asked = (span: string | null) =>
      ask({ url: urlFor(span), query: query.text, gap: 1000, own: true, read }, deps, signal);
    const spanned = await asked(range);
    const isSilent = silentEngines(spanned.unresponsive_engines) !== '';
    // Engines that cannot limit their answers to a span are left out where one is named.
    const isWhole = spanned.results.length > 0 || range === null || isSilent;
    const { results, unresponsive_engines } = isWhole ? spanned : await asked(null);
    const silent = silentEngines(unresponsive_engines);
    if (results.length === 0 && silent !== '') throw new FinderError('notAnswering', silent);
    return results.flatMap((entry) => {
      const checked = v.safeParse(result, entry);
      if (!checked.success) return [];
      const { url: link, title, content, publishedDate, metadata } = checked.output;
      const raw = {
        url: link,
        title: title ?? '',
        outlet: outletIn(metadata ?? ''),
        published: publishedDate,
        lead: content ?? '',
        // Engines of one language each, mostly: but nothing says so.
        lang: null,
      };
      return toCandidate('searxng', raw, deps.now()) ?? [];
    });
  },
};
