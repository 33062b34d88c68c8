/*
 * Names of elements by their namespaces' addresses: prefixes are whatever a program chose. The names of RSS, Atom and sitemaps
 * are bare, those of the modules that are read have the prefix by which they are known, all others one that nobody knows.
 */
const MODULES: readonly (readonly [prefix: string, addresses: string])[] = [
  [
    '',
    'w3.org/2005/atom purl.org/atom/ns purl.org/rss/1.0 purl.org/net/rss1.1 my.netscape.com/rdf/simple/0.9 ' +
      'channel.netscape.com/rdf/simple/0.9 backend.userland.com/rss2 blogs.law.harvard.edu/tech/rss ' +
      'cyber.law.harvard.edu/rss/rss.html cyber.harvard.edu/rss/rss.html ' +
      'sitemaps.org/schemas/sitemap/0.9 google.com/schemas/sitemap/0.84 google.com/schemas/sitemap/0.9',
  ],
  ['dc', 'purl.org/dc/elements/1.1 purl.org/dc/elements/1.0 purl.org/metadata/dublin_core'],
  ['dcterms', 'purl.org/dc/terms'],
  ['content', 'purl.org/rss/1.0/modules/content'],
  ['media', 'search.yahoo.com/mrss'],
  ['itunes', 'itunes.com/dtds/podcast-1.0.dtd'],
  ['feedburner', 'rssnamespace.org/feedburner/ext/1.0'],
  ['rdf', 'w3.org/1999/02/22-rdf-syntax-ns'],
  ['news', 'google.com/schemas/sitemap-news/0.9'],
];
const PREFIXES = new Map(
  MODULES.flatMap(([prefix, addresses]) => addresses.split(' ').map((address) => [address, prefix] as const)),
);
/** Prefixes that mean what they always do where a feed forgot to declare them. */
const USUAL = new Set(MODULES.map(([prefix]) => prefix));
const ATOM = /^(?:w3\.org\/2005\/atom|purl\.org\/atom\/ns)$/;

/** An address without what its writers are careless about. */
const plainAddress = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]+$/, '');

function prefixOf(address: string): string {
  // Bing's namespace is the address of the very search.
  return PREFIXES.get(address) ?? (/^bing\.com[/:]/.test(address) ? 'news' : '?');
}

export interface ElementName {
  /** In small letters: "title", "dc:date", "?:title". */
  name: string;
  isAtom: boolean;
}

/** Keeps track of the names of a document’s elements as they open and close. */
export interface Names {
  enter(tag: string, attributes: Readonly<Record<string, string>>): ElementName;
  leave(): void;
}

export function createNames(): Names {
  /** Addresses by prefix, of each open element. */
  const scopes: ReadonlyMap<string, string>[] = [];
  /** The default namespace of the document: its names are those of the feed, even where nobody knows its address. */
  let own: string | null = null;
  let isAtomFeed = false;

  function scopeOf(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    const outer = scopes.at(-1) ?? new Map<string, string>();
    let scope: Map<string, string> | null = null;
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!attribute.startsWith('xmlns')) continue;
      scope ??= new Map(outer);
      if (attribute === 'xmlns') scope.set('', plainAddress(value));
      else if (attribute.startsWith('xmlns:')) scope.set(attribute.slice(6), plainAddress(value));
    }
    return scope ?? outer;
  }

  return {
    enter(tag, attributes) {
      const scope = scopeOf(attributes);
      scopes.push(scope);
      const [, prefix = '', local = tag] = /^(?:([^:]*):)?(.*)$/.exec(tag.toLowerCase()) ?? [];
      const address = scope.get(prefix);
      if (own === null) {
        own = scope.get('') ?? '';
        isAtomFeed = local === 'feed';
      }
      if (prefix === '' && (address ?? '') === own) {
        return { name: local, isAtom: ATOM.test(own) || (isAtomFeed && prefixOf(own) !== '') };
      }
      const usual = /^(?:atom|rss|a)\d{0,2}$/.test(prefix) ? '' : prefix;
      const known = address === undefined ? (USUAL.has(usual) ? usual : '?') : address === '' ? '' : prefixOf(address);
      const isAtom = address === undefined ? /^a/.test(prefix) && usual === '' : ATOM.test(address);
      return { name: known === '' ? local : `${known}:${local}`, isAtom };
    },
    leave: () => void scopes.pop(),
  };
}
