import { codeOf, type LangTag } from '../../text/lang-tag';

/** Wikidata's query service. It answers any origin, and asks clients to heed 429 and Retry-After. */
const ENDPOINT = 'https://query.wikidata.org/sparql';
/** Most rows asked for: an item has some ten, a domain some five items. */
const MOST_ROWS = 300;

/** Most characters of a host name (RFC 1035). */
const LONGEST_HOST_CHARS = 253;

/**
 * Names of machines and editions that stand before a site's own name; a site may itself be called so ("amp.example").
 */
const TECHNICAL = /^(?:www\d?|m|mobile|amp|edition)\.(?=[^.]+\.)/;

/** A property of an outlet as the query names it. */
export type Fact = 'kind' | 'country' | 'lang' | 'owner' | 'parent';

/**
 * The host name that Wikidata is asked for: lower case, ASCII, without "www." or "m."; '' for what is no public host
 * name, such as an address, a port, or anything that could be taken for part of a query.
 */
export function queriedHost(domain: string): string {
  const trimmed = domain.trim();
  if (trimmed.length > LONGEST_HOST_CHARS || /[^\p{L}\p{M}\p{N}.-]/u.test(trimmed)) return '';
  const address = `https://${trimmed}/`;
  if (!URL.canParse(address)) return '';
  const host = new URL(address).hostname.replace(/\.$/, '').replace(TECHNICAL, '');
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(host) ? host : '';
}

/** Ways to write the address of a home page: Wikidata compares addresses letter by letter. */
function homePages(host: string): string[] {
  const hosts = [host, `www.${host}`];
  return hosts.flatMap((name) =>
    ['https', 'http'].flatMap((scheme) => [`${scheme}://${name}/`, `${scheme}://${name}`]),
  );
}

/**
 * The address of the request for what Wikidata has on the items whose official website (P856) is that of `host`, as
 * `queriedHost` gives it. One row a fact: `item`, `itemLabel`, `what` (a `Fact`), `value`, `valueLabel`, `code`.
 * `lang` is the reader's language in which names are preferred.
 */
export function outletQuery(host: string, lang: LangTag): string {
  const sites = homePages(host).map((page) => `<${page}>`);
  const languages = [...new Set([codeOf(lang), 'mul', 'en', 'fr', 'de', 'es'])].join(',');
  // Country: P17 or, for publications, country of origin; P297 is its ISO 3166-1 code. Language: P407 with ISO 639-1
  // (P218).
  const query = `SELECT ?item ?itemLabel ?what ?value ?valueLabel ?code WHERE {
VALUES ?site { ${sites.join(' ')} }
?item wdt:P856 ?site .
{ ?item wdt:P31 ?value . BIND("kind" AS ?what) }
UNION { ?item wdt:P17|wdt:P495 ?value . ?value wdt:P297 ?code . BIND("country" AS ?what) }
UNION { ?item wdt:P407 ?value . ?value wdt:P218 ?code . BIND("lang" AS ?what) }
UNION { ?item wdt:P127 ?value . BIND("owner" AS ?what) }
UNION { ?item wdt:P749 ?value . BIND("parent" AS ?what) }
SERVICE wikibase:label { bd:serviceParam wikibase:language "${languages}". }
} LIMIT ${MOST_ROWS}`;
  return `${ENDPOINT}?format=json&query=${encodeURIComponent(query.replaceAll('\n', ' '))}`;
}
