import * as v from 'valibot';
import { writtenInstant } from '../../text/dates/instants';
import { parseLoose } from '../../text/loose-json';
import { plainSummary, plainTitle } from './feed-text';
import type { Feed, FeedItem } from './types';

/** Most entries that are read. */
const MOST_ITEMS = 2000;

/** A text; a number that stands for one, and '' for anything else. */
const text = v.fallback(
  v.union([
    v.string(),
    v.pipe(
      v.number(),
      v.transform((number) => String(number)),
    ),
  ]),
  '',
);
const own = v.optional(text, '');
const item = v.object({
  id: own,
  url: own,
  external_url: own,
  title: own,
  summary: own,
  content_text: own,
  content_html: own,
  date_published: own,
  date_modified: own,
  language: own,
});
const feed = v.object({
  version: own,
  feed_url: own,
  title: own,
  home_page_url: own,
  language: own,
  items: v.fallback(v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]), []),
});

/** Reads a JSON Feed (1.0 or 1.1); null for what is none. An entry that is broken takes no other with it, and what is off the
 * specification is read as it was meant. */
export function parseJsonFeed(json: string): Feed | null {
  let parsed: unknown;
  try {
    parsed = parseLoose(json);
  } catch {
    return null;
  }
  const read = v.safeParse(feed, parsed);
  if (!read.success) return null;
  const { version, title, home_page_url, feed_url, language, items } = read.output;
  // Many leave the version out; a list of items alone is any program's.
  if (!version.includes('jsonfeed.org') && (version !== '' || (home_page_url || feed_url) === '')) return null;
  return {
    title: plainTitle(title, 'loose'),
    link: home_page_url,
    lang: language,
    ttl: 0,
    items: (Array.isArray(items) ? items : Object.values(items)).slice(0, MOST_ITEMS).flatMap((entry) => {
      const found = v.safeParse(item, entry);
      return found.success ? [itemOf(found.output)] : [];
    }),
  };
}

const LONGEST_GUID_CHARS = 500;

function itemOf(entry: v.InferOutput<typeof item>): FeedItem {
  const markup = entry.summary || entry.content_text ? '' : entry.content_html;
  const plain = entry.summary || entry.content_text;
  const dates = [entry.date_published, entry.date_modified];
  return {
    guid: entry.id.slice(0, LONGEST_GUID_CHARS),
    title: plainTitle(entry.title, 'loose'),
    url: entry.url || entry.external_url || (/^https?:\/\//i.test(entry.id) ? entry.id : ''),
    published: dates.find((date) => writtenInstant(date) !== null) ?? '',
    summary: plain === '' ? plainSummary(markup, 'html') : plainSummary(plain, 'text'),
    rawSummary: plain || markup,
    source: { name: '', url: '' },
    lang: entry.language,
  };
}
