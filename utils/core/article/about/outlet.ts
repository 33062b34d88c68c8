import { fold, folded } from '../../text/fold';
import { domainName, readableDomain, siteLabels, siteOf } from './domain-name';
import { type LdNode, textIn } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

/** Marks that part a name from the line that advertises it, or from other names. */
const PARTS = /\s+[|•·»—–-]\s+|\s*[|｜:]\s+|\s*[()（）]\s*/;
/** Legal forms of companies, which are no part of a newspaper’s name. */
const LEGAL =
  /(?:[,\s]+(?:inc|ltd|llc|plc|corp|gmbh|mbh|ag|kg|se|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|oy|a\/s|sp\.? z o\.? ?o|s\.?k\.?a|publishing group|co)\.?(?: & co\.? kg)?)+(?:\s+[A-Z]{2})?$/iu;
/** Longest name, and longest part of a title that may be one. */
const LONGEST = 80;
const LONGEST_TAIL = 40;
/** Names that say nothing: what a page calls its home, or the program that made it. */
const NO_NAME =
  /^(?:home(?:page)?|news|blog|website|web|default|index|login|checkout|undefined|null|my site|startseite|accueil|inicio)$/i;

/** A domain, and no name. */
const DOTTED = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/;
/** How a name goes with a domain that is its initials, or the name itself. */
const BEST_FIT = 3;

const APPLICATIONS = [
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'publisher',
  'al:android:app_name',
];

export interface OutletSigns {
  story: LdNode | null;
  tags: MetaTags;
  url: string;
  /** The document's title, the end of which often names the outlet. */
  page: string;
  /** Visible main headings: their script is the page's. */
  headings: readonly string[];
}

/** Letters of a name without spaces, articles of its language, and the ways to write an umlaut. */
function bare(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/([aou])e/g, '$1');
}

const initials = (name: string) =>
  folded(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** How well a name goes with a site's labels, 0 to `BEST_FIT`. */
function fits(name: string, labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => fitsLabel(name, label)));
}

function fitsLabel(name: string, label: string): number {
  const [said, site] = [bare(name), bare(label)];
  if (said === '' || site === '') return 0;
  if (said === site || said.replace(/^(?:the|le|la|der|die|das|el)(?=.{3})/, '') === site) return BEST_FIT;
  if (site.length > 1 && (initials(name) === site || initials(name.replace(/^the /i, '')) === site)) return BEST_FIT;
  return site.length >= 3 && (said.includes(site) || (said.length >= 3 && site.includes(said))) ? 1 : 0;
}

/** A name without the ending of a domain, the address in brackets, the firm's legal form and what advertises it. */
function cleaned(name: string, url: string): string {
  const labels = siteLabels(url);
  const parts = name.split(PARTS).filter((part) => part.trim() !== '');
  const isDivided = parts.length > 1 && parts.every((part) => part.length <= LONGEST);
  const best = isDivided ? [...parts].sort((a, b) => fits(b, labels) - fits(a, labels))[0] : name;
  const whole = (best ?? name).trim().replace(/^@|^www\./, '');
  const firm = whole.replace(LEGAL, '');
  // The company that publishes an outlet bears another name.
  if (firm !== whole && fits(firm, labels) === 0) return '';
  const rest = firm.replace(/(?<=[^.]{3})\.(?:com?\.)?[a-z]{2,3}$/i, '').replace(/\s+(?:website|homepage)$/i, '');
  return NO_NAME.test(rest) ? firm : rest;
}

function isInLatin(text: string): boolean {
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
}

/** A name in one run of lower-case letters or capitals is as in an address; one with spaces is as people write it. */
function writing(name: string): number {
  if (/^[a-z\d-]+$/.test(name)) return 0;
  return /[ '’]|[^\s!-~]/.test(name) ? 2 : 1;
}

/**
 * The outlet of a page as people say its name: of those that the page gives, in its own script, the one that goes with
 * its domain best and is written best; else the domain made readable. At most 80 characters.
 */
export function readOutlet({ story, tags, url, page, headings }: OutletSigns): string {
  const labels = siteLabels(url);
  const isLatin = isInLatin(headings.join('') || page);
  const names = namesSaid(story, tags)
    .filter((name) => !/^https?:/i.test(name))
    .map((name) => cleaned(name, url))
    .filter((name) => folded(name).length > 1 && name.length <= LONGEST && !NO_NAME.test(name))
    .filter((name) => !DOTTED.test(name))
    .filter((name) => !isLatin || /[\p{Script=Latin}\p{N}]/u.test(name));
  const own = isLatin ? undefined : names.find((name) => /(?!\p{Script=Latin})\p{L}/u.test(name));
  if (own !== undefined) return own;
  const worth = (name: string) => fits(name, labels) + writing(name);
  // The sort is stable: of equals, the surest source's.
  const [best] = [...names].sort((a, b) => worth(b) - worth(a));
  if (best !== undefined && writing(best) > 0 && worth(best) > 1) return best;
  const tail = page
    .split(/\s+[|•·»—–-]\s+|\s*[|｜]\s*/)
    .find((part) => part.length <= LONGEST_TAIL && !DOTTED.test(part) && fits(part, labels) === BEST_FIT);
  const domain = domainName(url);
  const last = isLatin ? null : (/(?:\s[•·—–-]\s|[|｜])\s*([^|｜•·—–>-]{2,20})$/.exec(page)?.[1]?.trim() ?? null);
  if (last !== null && best === undefined && !isInLatin(last) && !headings.some((text) => text.includes(last)))
    return last;
  return tail ?? best ?? (NO_NAME.test(domain) ? siteOf(url) : readableDomain(domain));
}

/**
 * The publisher of the page as the page writes it; its domain where it does not say. At most 120 characters. By this its
 * own name is known in titles and bylines.
 */
export function writtenOutlet({ story, tags, url }: Pick<OutletSigns, 'story' | 'tags' | 'url'>): string {
  const names = namesSaid(story, tags)
    .map((name) => name.replace(/^@/, ''))
    .filter((name) => folded(name).length > 1 && name.length <= LONGEST && !/^https?:/i.test(name));
  // "www.example.com" says no more than the address does.
  return (names.find((name) => !DOTTED.test(name)) ?? names[0] ?? siteOf(url)).slice(0, 120);
}

/** The names that the page gives as the outlet's, the surest first. */
function namesSaid(story: LdNode | null, tags: MetaTags): string[] {
  return [
    firstMeta(tags, ['og:site_name']),
    textIn(story?.publisher),
    ...APPLICATIONS.map((name) => firstMeta(tags, [name])),
  ].filter((name) => name !== null);
}
