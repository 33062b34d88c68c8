import { folded, sharedWords } from '../../text/fold';
import { addedTo, namesSite, siteNames, trimmed } from './site-name';

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

/**
 * The heading without a kicker that no mark sets apart at its start: the part on which the other titles agree stands
 * after the kicker. Where a colon follows, it may as well be the first half of a title; a title for sharing that goes
 * without it shows that it is a kicker.
 */
function withoutKicker(heading: string, titles: readonly string[], shared: string): string {
  const ends = (title: string) => title.length > 20 && heading.length > title.length && heading.endsWith(title);
  const bare = titles.find(ends);
  const kicker = bare ? heading.slice(0, -bare.length) : '';
  if (bare && kicker.length < 60 && !/[.:!?–—|-]\s*$/.test(kicker)) return bare;
  return ends(shared) && /^.{2,50}:\s*$/.test(heading.slice(0, -shared.length)) ? shared : heading;
}

/** A heading may hold the site's name or a date after the title, glued to it or set apart. */
function withoutTail(heading: string, titles: readonly string[], sites: readonly string[]): string {
  const bare = titles.find((title) => heading.length > title.length && heading.startsWith(title));
  const tail = bare ? heading.slice(bare.length) : '';
  return bare && bare.length > 20 && (/^\s*\d{1,2}[./]\d{1,2}[./]/.test(tail) || namesSite(tail, sites, null))
    ? bare
    : heading;
}

/** True when a heading is one of the parts of a title, and stands before the site's name. */
function leads(heading: string, title: string): boolean {
  if (!title.startsWith(heading) || heading.length < 4) return false;
  const mark = title.slice(heading.length);
  return /^\s+[|–—·•»-]\s/.test(mark);
}

/** True when a heading worded differently from the titles is still about the same subject. */
function isOwnWording(heading: string, titles: readonly string[]): boolean {
  const words = folded(heading).split(' ');
  if (words.length < FEWEST_WORDS) return false;
  const known = new Set(titles.flatMap((title) => folded(title).split(' ')));
  return words.some((word) => word.length >= TELLING && known.has(word));
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
  const titles = [strip(headline), shared, strip(page)].filter((title) => title !== '');
  const headings = signs.headings
    .map((heading) => heading.trim())
    .filter((text) => text !== '' && text.length <= 400 && !namesSite(text, sites, null));
  let best = '';
  let bestScore = 0;
  for (const heading of headings) {
    const likeness = Math.max(0, ...titles.map((title) => sharedWords(heading, title)));
    const score = titles.some((title) => leads(heading, title))
      ? 1
      : likeness * Math.min(1, folded(heading).length / 12);
    if (score > bestScore) [best, bestScore] = [heading, score];
  }
  if (bestScore >= ALIKE)
    return withoutTail(withoutKicker(best, titles, openGraph?.startsWith(shared) ? shared : ''), titles, sites);
  const [only] = headings;
  if (only && headings.length === 1 && !headline && isOwnWording(only, [...titles, slugOf(url)])) return only;
  return titles[0] ?? only ?? '';
}

function slugOf(url: string): string {
  return url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
}
