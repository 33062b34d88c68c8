import { Parser } from 'htmlparser2';
import { plainHtml } from '../../text/plain-html';
import { parseJsonFeed } from './json-feed';
import type { Feed, FeedItem } from './types';

/** Most entries that are read. */
const MOST_ITEMS = 2000;
/** Most characters of one text that are kept: the parser hands over as many as there are. */
const LONGEST = 20_000;
/** A depth that no feed has; elements nested deeper are not read. */
const DEEPEST = 100;

const ROOTS = new Set(['rss', 'rdf:rdf', 'feed', 'channel']);
/** Elements under an entry, or under the feed itself, that are read, best last: a later one replaces an earlier one. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['dc:title', 'title'],
  published: ['updated', 'dc:date', 'date', 'issued', 'pubdate', 'published'],
  summary: ['content', 'content:encoded', 'summary', 'description'],
  sourceName: ['dc:publisher', 'news:source', 'source'],
  lang: ['dc:language', 'language'],
  link: ['link'],
  guid: ['id', 'guid'],
};
const RANKS = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) => names.map((name, rank) => [name, { field, rank }] as const)),
);

/** A text that is being gathered. */
interface Capture {
  field: string;
  rank: number;
  depth: number;
  pieces: string[];
  length: number;
  /** Within an element whose text is no part of it. */
  muted: boolean;
}

type Found = Map<string, { rank: number; text: string }>;

/**
 * Reads RSS (0.9x, 1.0, 2.0), Atom and JSON Feed; null for anything else. Of a feed that is cut off the whole entries
 * are kept; entities that a document type declares are never expanded, and nothing is fetched. Linear in the length of
 * `text`.
 */
export function parseFeed(text: string): Feed | null {
  const bare = text.replace(/^\ufeff/, '').trimStart();
  if (bare.startsWith('{')) return parseJsonFeed(bare);
  return bare.startsWith('<') ? parseXml(bare) : null;
}

function parseXml(xml: string): Feed | null {
  let root = '';
  let depth = 0;
  /** Depth of the entry being read; 0 outside. */
  let entry = 0;
  let capture: Capture | null = null;
  let over = false;
  let ended = false;
  const feed: Found = new Map();
  let own: Found = new Map();
  const items: FeedItem[] = [];

  const keep = (field: string, rank: number, value: string) => {
    const into = entry > 0 ? own : feed;
    const known = into.get(field);
    const trimmed = value.trim();
    if (trimmed !== '' && (known === undefined || rank > known.rank)) into.set(field, { rank, text: trimmed });
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1;
        const name = tag.toLowerCase().replace(/^(?:atom|rss)1?0?:/, '');
        if (root === '') {
          root = name;
          if (!ROOTS.has(root)) over = true;
        }
        if (depth > DEEPEST) over = true;
        if (over) {
          // Otherwise the parser would go on through megabytes that are no feed.
          parser.pause();
          return;
        }
        if (entry === 0 && (name === 'item' || name === 'entry')) {
          entry = depth;
          own = new Map();
          keep('lang', 0, attributes['xml:lang'] ?? '');
          return;
        }
        // A feed's own fields stand right under it, an entry's right under the entry; deeper titles are those of images
        // and threads.
        const near = entry > 0 ? depth === entry + 1 : depth <= 3;
        if (capture !== null) {
          // An Atom source names itself in a title of its own; markup in another text is kept, to part its words.
          if (capture.field === 'sourceName') capture.muted = name !== 'title';
          else capture.pieces.push(`<${name}>`);
          return;
        }
        if (root === name) keep('lang', 0, attributes['xml:lang'] ?? '');
        const known = RANKS.get(name);
        if (!near || known === undefined) return;
        if (name === 'link' && attributes.href !== undefined) {
          if (/^(?:alternate)?$/i.test(attributes.rel ?? '')) keep('link', 1, attributes.href);
          return;
        }
        if (name === 'source') keep('sourceUrl', 0, attributes.url ?? '');
        if (name === 'guid' && attributes.ispermalink?.toLowerCase() === 'false') return;
        capture = { ...known, depth, pieces: [], length: 0, muted: false };
      },
      ontext(data) {
        if (capture === null || capture.muted || capture.length > LONGEST) return;
        capture.pieces.push(data);
        capture.length += data.length;
      },
      onclosetag(tag) {
        if (capture?.depth === depth) {
          keep(capture.field, capture.rank, capture.pieces.join(''));
          capture = null;
        } else if (capture?.field === 'sourceName') capture.muted = false;
        else capture?.pieces.push(`</${tag.toLowerCase()}>`);
        if (entry === depth && depth > 0) {
          entry = 0;
          // An entry that only the end of the text closes was cut off: half an address leads nowhere.
          if (items.length < MOST_ITEMS && !ended) items.push(itemOf(own));
        }
        depth -= 1;
      },
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  // In pieces, so that a pause ends the work.
  for (let at = 0; at < xml.length && !over; at += 65_536) parser.write(xml.slice(at, at + 65_536));
  ended = true;
  if (!over) parser.end();
  if (!ROOTS.has(root)) return null;
  const text = (field: string) => plainHtml(feed.get(field)?.text ?? '');
  return { title: text('title'), link: feed.get('link')?.text ?? '', lang: text('lang'), items };
}

function itemOf(found: Found): FeedItem {
  const raw = (field: string) => found.get(field)?.text ?? '';
  const guid = raw('guid');
  return {
    title: plainHtml(raw('title')),
    url: raw('link') || (/^https?:\/\//i.test(guid) ? guid : ''),
    published: raw('published'),
    summary: plainHtml(raw('summary')),
    rawSummary: raw('summary'),
    source: { name: plainHtml(raw('sourceName')), url: raw('sourceUrl') },
    lang: raw('lang'),
  };
}
