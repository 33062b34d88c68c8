import { Parser } from 'htmlparser2';
import { toCandidate } from '../candidate';
import type { FeedItem } from '../feeds/types';
import type { Candidate } from '../types';
import { ask } from './ask';
import { editionOf } from './edition';
import { readNewsFeed } from './news-feed';
import { finderOrigins } from './origins';
import type { Finder, SearchQuery, SearchTerm } from './types';

const ADDRESS = 'https://news.google.com/rss/search';
/** Pause between requests: Google names no limit, and two seconds is slower than a reader who pages. */
const GAP_MS = 2000;
const DAY_MS = 86_400_000;
/** Most articles of one cluster. */
const MOST_CLUSTER_ARTICLES = 20;
/** Most characters of a cluster's HTML that are read. */
const LONGEST_CLUSTER_CHARS = 20_000;

const quoted = ({ text, phrase }: SearchTerm) => (phrase ? `"${text.replaceAll('"', ' ')}"` : text);

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** A query in Google's syntax, dates and all: "before:" leaves its own day out. */
export function googleQuery({ terms, any, from, to }: SearchQuery): string {
  const some = any.map(quoted);
  const more = some.length > 1 ? [`(${some.join(' OR ')})`] : some;
  return [...terms.map(quoted), ...more, `after:${from}`, `before:${dayAfter(to)}`].join(' ');
}

/**
 * Chinese editions are named by script, those of Latin America by "419", Portugal's by "150", the others by language and
 * country.
 */
function editionParameters(query: SearchQuery): Record<string, string> {
  const { lang, country, script } = editionOf(query.lang, query.country);
  const isAmerican = lang === 'es' && country !== 'ES' && country !== 'US';
  const isNamed = ['en', 'pt', 'es', 'zh'].includes(lang) || (lang === 'fr' && country === 'CA');
  const hl = isAmerican ? 'es-419' : isNamed ? `${lang}-${country}` : lang;
  const area = lang === 'pt' ? (country === 'PT' ? '-150' : '-419') : isAmerican ? '-419' : '';
  return { hl, gl: country, ceid: `${country}:${lang === 'zh' ? `zh-${script}` : `${lang}${area}`}` };
}

interface ClusterEntry {
  url: string;
  title: string;
  outlet: string;
}

/** The other articles of a cluster: a list of links, each followed by its outlet's name. */
function clusterOf(html: string): ClusterEntry[] {
  if (!/^\s*<ol/i.test(html)) return [];
  const entries: ClusterEntry[] = [];
  let inside: 'title' | 'outlet' | null = null;
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (name === 'a') entries.push({ url: href, title: '', outlet: '' });
      inside = name === 'a' ? 'title' : name === 'font' ? 'outlet' : null;
    },
    ontext(text) {
      const entry = entries.at(-1);
      if (entry !== undefined && inside !== null) entry[inside] += text;
    },
    onclosetag() {
      inside = null;
    },
  });
  parser.end(html.slice(0, LONGEST_CLUSTER_CHARS));
  return entries.slice(0, MOST_CLUSTER_ARTICLES);
}

/** The headline alone: "Headline - Publisher", where the feed names that publisher. */
function headlineOf({ title, source }: FeedItem): string {
  const suffix = ` - ${source.name}`;
  return source.name !== '' && title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
}

export const googleFinder: Finder = {
  name: 'google',
  queries: 4,
  origins: (settings) => finderOrigins('google', settings),
  async search(query, deps, signal): Promise<Candidate[]> {
    const words = googleQuery(query);
    const url = new URL(ADDRESS);
    url.search = new URLSearchParams({ q: words, ...editionParameters(query) }).toString();
    const { items } = await ask({ url: url.href, query: words, gap: GAP_MS, read: readNewsFeed }, deps, signal);
    return items.flatMap((item) => {
      const { source, published, rawSummary } = item;
      const shared = { published, lang: query.lang };
      const own = {
        ...shared,
        url: item.url,
        title: headlineOf(item),
        outlet: source.name,
        site: source.url,
        plain: true,
        holds: query.terms,
      };
      // The feed gives no date for the others; they are from the same days, or they would be no cluster.
      const others = clusterOf(rawSummary)
        .filter((entry) => entry.url !== item.url)
        .map((entry) => ({ ...entry, lang: query.lang }));
      return [own, ...others].flatMap((raw) => toCandidate('google', raw, deps.now()) ?? []);
    });
  },
};
