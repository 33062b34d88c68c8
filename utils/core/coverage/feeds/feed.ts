import { Parser } from 'htmlparser2';
import { FeedReader } from './feed-reader';
import { plainTitle } from './feed-text';
import { parseJsonFeed } from './json-feed';
import type { Feed } from './types';
import { fromStart, mendXml } from './xml-start';

const ROOTS = ['rss', 'rdf', 'feed', 'channel'].join('|');
/** Characters that are parsed at a time. */
const PIECE_CHARS = 65_536;

/**
 * Reads RSS (0.9x, 1.0, 2.0), Atom (0.3, 1.0) and JSON Feed; null for anything else. Of a feed that is cut off the whole
 * entries are kept, of one with a broken entry the others; entities that a document type declares are never expanded, and
 * nothing is fetched. Linear in the length of `text`.
 * @param url the feed's own address, from which its `xml:base` may start; '' where it is not known
 */
export function parseFeed(text: string, url = ''): Feed | null {
  const bare = fromStart(text, ROOTS);
  if (bare.startsWith('<')) return parseXml(mendXml(bare), url);
  const start = bare.indexOf('{');
  return start < 0 ? null : parseJsonFeed(bare.slice(start));
}

function parseXml(xml: string, url: string): Feed | null {
  const reader = new FeedReader(url);
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        reader.open(tag, attributes);
        // Otherwise the parser would go on through megabytes that are no feed.
        if (reader.over) parser.pause();
      },
      ontext: (data) => reader.text(data),
      onclosetag: () => reader.close(),
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  // In pieces, so that a pause ends the work.
  for (let at = 0; at < xml.length && !reader.over; at += PIECE_CHARS) parser.write(xml.slice(at, at + PIECE_CHARS));
  reader.end();
  if (!reader.over) parser.end();
  const { feed, items, root, base } = reader;
  if (!/^(?:rss|rdf:rdf|feed|channel)$/.test(root)) return null;
  const line = (field: string) => plainTitle(feed.raw(field), feed.mode(field));
  return {
    title: line('title'),
    link: feed.raw('link') || (base ?? ''),
    lang: line('lang'),
    items,
    ttl: Number(/^\d{1,6}/.exec(feed.raw('ttl'))?.[0] ?? 0),
  };
}
