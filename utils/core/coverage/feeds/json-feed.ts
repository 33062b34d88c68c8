import * as v from 'valibot';
import { plainHtml } from '../../text/plain-html';
import type { Feed, FeedItem } from './types';

/** Most entries that are read. */
const MOST_ITEMS = 2000;

const text = v.fallback(v.optional(v.string(), ''), '');
const item = v.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  language: text,
});
const feed = v.object({
  version: v.pipe(v.string(), v.includes('jsonfeed.org')),
  title: text,
  home_page_url: text,
  language: text,
  items: v.array(v.unknown()),
});

/** Reads a JSON Feed (1.0 or 1.1); null for what is none. An entry that is broken takes no other with it. */
export function parseJsonFeed(json: string): Feed | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  const read = v.safeParse(feed, parsed);
  if (!read.success) return null;
  const { title, home_page_url, language, items } = read.output;
  return {
    title: plainHtml(title),
    link: home_page_url,
    lang: language,
    items: items.slice(0, MOST_ITEMS).flatMap((entry) => {
      const own = v.safeParse(item, entry);
      return own.success ? [itemOf(own.output)] : [];
    }),
  };
}

function itemOf(entry: v.InferOutput<typeof item>): FeedItem {
  const summary = entry.summary || entry.content_text || entry.content_html;
  return {
    title: plainHtml(entry.title),
    url: entry.url || entry.external_url || (/^https?:\/\//i.test(entry.id) ? entry.id : ''),
    published: entry.date_published || entry.date_modified,
    summary: plainHtml(summary),
    rawSummary: summary,
    source: { name: '', url: '' },
    lang: entry.language,
  };
}
