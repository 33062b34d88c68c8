import { Parser } from 'htmlparser2';
import { createNames } from './xml-names';

/** An article in a news sitemap, as written. */
export interface SitemapEntry {
  url: string;
  title: string;
  published: string;
  /** The publication's name and language. */
  outlet: string;
  lang: string;
}

/** A sitemap named by an index of sitemaps, as written. */
export interface SitemapLink {
  url: string;
  /** When it last changed; '' where the index does not say. */
  changed: string;
}

export interface Sitemap {
  /** Articles that have a title, in the file's order. */
  entries: SitemapEntry[];
  /** Other sitemaps, where it is an index. */
  links: SitemapLink[];
}

/** Most rows that are looked at: as many as the protocol allows in one file. */
const MOST_ROWS = 50_000;
/** Most articles that are kept: no outlet writes more in two days. */
const MOST_ENTRIES = 2000;
const MOST_LINKS = 1000;
/** A depth that no sitemap has; a file nested deeper is not read on. */
const DEEPEST_LEVELS = 30;
/** Most characters of one text: the protocol allows 2048 for an address. */
const LONGEST_TEXT_CHARS = 2048;
/** Characters that are parsed at a time. */
const PIECE_CHARS = 65_536;

const ROOTS = new Set(['urlset', 'sitemapindex']);
/** Elements that are read, by name, and the field that each fills. */
const FIELDS = new Map([
  ['loc', 'url'],
  ['lastmod', 'changed'],
  ['news:title', 'title'],
  ['news:publication_date', 'published'],
  ['news:name', 'outlet'],
  ['news:language', 'lang'],
]);

type Row = Map<string, string>;

/**
 * Reads a sitemap or an index of sitemaps; null for anything else. Of a file that is cut off the whole rows are kept;
 * entities that a document type declares are never expanded, and nothing is fetched. `isWanted` sees the date of each
 * article, so that a file of a year costs no more than its two days.
 */
export function parseSitemap(text: string, isWanted: (published: string) => boolean = () => true): Sitemap | null {
  const sitemap: Sitemap = { entries: [], links: [] };
  const names = createNames();
  const path: string[] = [];
  let row: Row = new Map();
  let rows = 0;
  let over = false;
  let isSitemap = false;
  /** The field being filled, and the depth of its element. */
  let field: { name: string; depth: number } | null = null;

  function endRow(name: string): void {
    rows += 1;
    const of = (key: string) => (row.get(key) ?? '').trim();
    if (name === 'sitemap') {
      if (of('url') !== '' && sitemap.links.length < MOST_LINKS)
        sitemap.links.push({ url: of('url'), changed: of('changed') });
    } else if (of('url') !== '' && of('title') !== '' && isWanted(of('published'))) {
      const published = of('published');
      sitemap.entries.push({ url: of('url'), title: of('title'), published, outlet: of('outlet'), lang: of('lang') });
    }
    over ||= rows >= MOST_ROWS || sitemap.entries.length >= MOST_ENTRIES;
  }

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const { name } = names.enter(tag, attributes);
        path.push(name);
        if (path.length === 1) isSitemap = ROOTS.has(name);
        if (!isSitemap || path.length > DEEPEST_LEVELS) over = true;
        if (path.length === 2) row = new Map();
        const known = FIELDS.get(name);
        // The address of a picture is no article's.
        const isOwn = known !== undefined && (name.startsWith('news:') || path.length === 3);
        if (isOwn && !row.has(known)) field = { name: known, depth: path.length };
        if (over) parser.pause();
      },
      ontext(data) {
        if (field === null) return;
        const before = row.get(field.name) ?? '';
        if (before.length < LONGEST_TEXT_CHARS) row.set(field.name, (before + data).slice(0, LONGEST_TEXT_CHARS));
      },
      onclosetag(_tag, implied) {
        names.leave();
        const depth = path.length;
        const name = path.pop() ?? '';
        if (field !== null && field.depth >= depth) field = null;
        // A row that only the end of the text closes was cut off.
        if (depth === 2 && !implied && (name === 'url' || name === 'sitemap')) endRow(name);
      },
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  const start = text.replace(/^[\s\ufeff]+/, '');
  for (let at = 0; at < start.length && !over; at += PIECE_CHARS) parser.write(start.slice(at, at + PIECE_CHARS));
  return isSitemap ? sitemap : null;
}
