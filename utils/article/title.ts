import { siteOf } from './outlet';
import { folded, sharedWords } from './plain';

/** What sets a site's name apart from a title, with white space around; a colon needs it on one side only. */
const SEPARATOR = /\s+[|\-–—·•»«›‹/\\:]+\s+|\s*[|｜]\s*|\s*::\s*|\s+[-–—]{1,2}(?=\S{0,30}$)/g;

const ADDED_BEFORE = /^([^\s].*?)\s*(?:\s[-–—·•»]|[|:])\s+$/;
const ADDED_AFTER = /^\s*(?:\s[-–—·•«»]|[|:])\s+(\S.*)$/;

/** Titles that agree by this share of their words are versions of one. */
const ALIKE = 0.6;
/** Fewest letters of a word by which a heading and a title show that they speak of the same, and fewest words of it. */
const TELLING = 4;
const FEWEST_WORDS = 3;

export interface TitleSigns {
  /** The document's `<title>`. */
  page: string;
  openGraph: string | null;
  /** The structured data's headline. */
  headline: string | null;
  /** Visible main headings, in order. */
  headings: string[];
  outlet: string;
  section: string | null;
  url: string;
}

function withoutSpaces(text: string): string {
  return folded(text).replaceAll(' ', '');
}

/** Names of the site, folded and without spaces, as far as they are long enough to tell. */
function siteNames(names: readonly string[], url: string): string[] {
  const site = siteOf(url);
  const all = [...names, site.split('.').slice(0, -1).join('.'), site].map(withoutSpaces);
  return [...new Set(all)].filter((name) => name.length >= 3);
}

function namesSite(part: string, sites: readonly string[], section: string | null): boolean {
  const name = withoutSpaces(part);
  if (name === '' || name === withoutSpaces(section ?? '')) return true;
  const isShort = part.split(' ').length <= 6;
  return sites.some(
    (site) => name === site || (name.length >= 3 && site.includes(name)) || (isShort && name.includes(site)),
  );
}

/** A title without the names of site and section before or after it. */
export function withoutSite(title: string, outlet: string, url: string, section: string | null = null): string {
  return trimmed(title, siteNames([outlet], url), section);
}

function trimmed(title: string, sites: readonly string[], section: string | null): string {
  let rest = title.trim();
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) break;
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, first.index);
    if (namesSite(tail, sites, section)) rest = rest.slice(0, last.index).trim();
    else if (namesSite(head, sites, null)) rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest || title.trim();
}

/** What a page's title has before or after the one that is meant for sharing: the name of the site, or of its section. */
function addedTo(page: string, shared: string): string {
  const at = shared.length > 12 ? page.indexOf(shared) : -1;
  if (at < 0 || (at > 0 && at + shared.length < page.length)) return '';
  const rest = page.slice(0, at) + page.slice(at + shared.length);
  const name = at > 0 ? ADDED_BEFORE.exec(rest)?.[1] : ADDED_AFTER.exec(rest)?.[1];
  return name !== undefined && name.length <= 40 ? name : '';
}

/**
 * A heading may begin with the kicker, which no mark sets apart; what the other titles agree on stands after it. A kicker
 * that a colon sets apart is told from a title's first half by a title for sharing that goes without it.
 */
function withoutKicker(heading: string, told: readonly string[], shared: string): string {
  const ends = (title: string) => title.length > 20 && heading.length > title.length && heading.endsWith(title);
  const bare = told.find(ends);
  const kicker = bare ? heading.slice(0, -bare.length) : '';
  if (bare && kicker.length < 60 && !/[.:!?–—|-]\s*$/.test(kicker)) return bare;
  return ends(shared) && /^.{2,50}:\s*$/.test(heading.slice(0, -shared.length)) ? shared : heading;
}

/** A heading may hold the site's name or a date after the title, glued to it or set apart. */
function withoutTail(heading: string, told: readonly string[], sites: readonly string[]): string {
  const bare = told.find((title) => heading.length > title.length && heading.startsWith(title));
  const tail = bare ? heading.slice(bare.length) : '';
  return bare && bare.length > 20 && (/^\s*\d{1,2}[./]\d{1,2}[./]/.test(tail) || namesSite(tail, sites, null))
    ? bare
    : heading;
}

/** Whether a heading is one of the parts that a title is put together of, before the site's name. */
function leads(heading: string, title: string): boolean {
  if (!title.startsWith(heading) || heading.length < 4) return false;
  const mark = title.slice(heading.length);
  return /^\s+[|–—·•»-]\s/.test(mark);
}

/** Whether a heading that words itself otherwise than the titles still speaks of what they speak of. */
function isOwnWording(heading: string, titles: readonly string[]): boolean {
  const words = folded(heading).split(' ');
  if (words.length < FEWEST_WORDS) return false;
  const told = new Set(titles.flatMap((title) => folded(title).split(' ')));
  return words.some((word) => word.length >= TELLING && told.has(word));
}

/**
 * The story's own title: the main heading that the page's other titles confirm, else the best of those titles. Where
 * structured data names a headline, a heading in quite other words is another story's; where only tags made for search
 * engines and sharing stand against it, the one heading of the page is what readers see.
 */
export function readTitle(signs: TitleSigns): string {
  const { url, section, headline, openGraph, page } = signs;
  const sites = siteNames([signs.outlet, addedTo(page, openGraph ?? '')], url);
  const strip = (title: string | null) => (title ? trimmed(title, sites, section) : '');
  const shared = strip(openGraph);
  const told = [strip(headline), shared, strip(page)].filter((title) => title !== '');
  const headings = signs.headings
    .map((heading) => heading.trim())
    .filter((text) => text !== '' && text.length <= 400 && !namesSite(text, sites, null));
  let best = '';
  let bestScore = 0;
  for (const heading of headings) {
    const likeness = Math.max(0, ...told.map((title) => sharedWords(heading, title)));
    const score = told.some((title) => leads(heading, title)) ? 1 : likeness * Math.min(1, folded(heading).length / 12);
    if (score > bestScore) [best, bestScore] = [heading, score];
  }
  if (bestScore >= ALIKE)
    return withoutTail(withoutKicker(best, told, openGraph?.startsWith(shared) ? shared : ''), told, sites);
  const [only] = headings;
  if (only && headings.length === 1 && !headline && isOwnWording(only, [...told, slugOf(url)])) return only;
  return told[0] ?? only ?? '';
}

function slugOf(url: string): string {
  return url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
}
