import { siteOf } from './outlet';
import { folded, sharedWords } from './plain';

/** What sets a site's name apart from a title, with white space around; a colon needs it on one side only. */
const SEPARATOR = /\s+[|\-–—·•»«›‹/\\:]+\s+|\s*[|｜]\s*|\s*::\s*|\s+[-–—]{1,2}(?=\S{0,30}$)/g;

/** Titles that agree by this share of their words are versions of one. */
const ALIKE = 0.6;

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

function namesSite(part: string, outlet: string, url: string, section: string | null): boolean {
  const name = withoutSpaces(part);
  if (name === '') return true;
  const domain = withoutSpaces(siteOf(url).split('.').slice(0, -1).join('.'));
  const site = withoutSpaces(outlet);
  if (name === withoutSpaces(section ?? '')) return true;
  for (const known of [site, domain, withoutSpaces(siteOf(url))]) {
    if (known.length < 3) continue;
    if (
      name === known ||
      (name.length >= 3 && known.includes(name)) ||
      (name.includes(known) && part.split(' ').length <= 6)
    ) {
      return true;
    }
  }
  return false;
}

/** A title without the names of site and section before or after it. */
export function withoutSite(title: string, outlet: string, url: string, section: string | null = null): string {
  let rest = title.trim();
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) break;
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, first.index);
    if (namesSite(tail, outlet, url, section)) rest = rest.slice(0, last.index).trim();
    else if (namesSite(head, outlet, url, null)) rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest || title.trim();
}

/** A heading may begin with the kicker, which no mark sets apart; what the other titles agree on stands after it. */
function withoutKicker(heading: string, told: string[]): string {
  const bare = told.find((title) => heading.length > title.length && heading.endsWith(title));
  const kicker = bare ? heading.slice(0, -bare.length) : '';
  return bare && bare.length > 20 && kicker.length < 60 && !/[.:!?–—|-]\s*$/.test(kicker) ? bare : heading;
}

/** The story's own title: the main heading that the page's other titles confirm, else the best of those titles. */
export function readTitle(signs: TitleSigns): string {
  const { outlet, url, section } = signs;
  const strip = (title: string | null) => (title ? withoutSite(title, outlet, url, section) : '');
  const told = [strip(signs.headline), strip(signs.openGraph), strip(signs.page)].filter((title) => title !== '');
  const headings = signs.headings.map((heading) => heading.trim()).filter((text) => text !== '' && text.length <= 400);
  let best = '';
  let bestScore = 0;
  for (const heading of headings) {
    if (namesSite(heading, outlet, url, null)) continue;
    const score =
      Math.max(0, ...told.map((title) => sharedWords(heading, title))) * Math.min(1, folded(heading).length / 12);
    if (score > bestScore) [best, bestScore] = [heading, score];
  }
  if (bestScore >= ALIKE) return withoutKicker(best, told);
  const [only] = headings;
  return told[0] ?? (headings.length === 1 && only ? only : (headings[0] ?? ''));
}
