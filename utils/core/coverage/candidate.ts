import { cleanUrl } from '../article/about/canonical';
import type { FinderName } from '../settings/finders';
import { folded } from '../text/fold';
import { type LangTag, langTag } from '../text/lang-tag';
import { plainHtml } from '../text/plain-html';
import { bareHost } from './address-key';
import type { SearchTerm } from './finders/types';
import { toInstant } from './moments';
import type { Candidate } from './types';

/** One article as a finder's service wrote it. */
export interface RawCandidate {
  url: string;
  title: string;
  /** Name of its publisher. */
  outlet?: string;
  /** Address or host name of the publisher, where `url` does not show it. */
  site?: string;
  published?: string | null;
  /** `published` is when an index saw it. */
  seen?: boolean;
  lead?: string;
  /** `title`, `lead` and `outlet` are plain text already; else they may have markup. */
  plain?: boolean;
  /** As written. */
  lang?: string | null;
  country?: string | null;
  /** Terms that must stand in its text for the service to find it. */
  holds?: readonly SearchTerm[];
}

const LONGEST_URL_CHARS = 4000;
const LONGEST_TITLE_CHARS = 300;
const LONGEST_LEAD_CHARS = 600;
const LONGEST_OUTLET_CHARS = 100;

/** Hosts of indexes whose links lead through their own pages and do not say where to. */
const OPAQUE = /^(?:news\.google\.[a-z]{2,3}(?:\.[a-z]{2})?|(?:www\.)?bing\.com)$/;

/**
 * Portals that show other outlets' articles under their own address: never the outlet, which only its name tells.
 */
const PORTAL =
  /(?:^|\.)(?:msn\.com|aol\.(?:com|co\.uk|de)|yahoo\.(?:com|co\.jp)|apple\.news|smartnews\.com|flipboard\.com|newsbreak\.com|news\.google\.com)$/;
/** Names of portals, which say nothing of the outlet, and what they add to an outlet's own. */
const PORTAL_NAME =
  /^(?:msn|aol|yahoo!?(?: (?:news|finance|sports?|actualités|nachrichten|noticias))?|google news|apple news|smartnews|flipboard|newsbreak)$/i;
const ON_PORTAL = /\s+(?:on|via|sur|auf|en)\s+(?:msn|aol|yahoo!?|newsbreak|flipboard)(?:\.com)?$/i;

/** True for a host that shows other outlets' articles. */
export function isPortal(host: string): boolean {
  return PORTAL.test(host);
}

/** The address behind Bing's redirect page, which names it; else the address itself. */
function behindRedirect(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/(?:^|\.)bing\.com$/.test(url.hostname)) return address;
  return /^\/news\/apiclick/i.test(url.pathname) ? (url.searchParams.get('url') ?? address) : address;
}

function hostOf(address: string): string {
  const url = /^https?:/i.test(address) ? address : `https://${address}`;
  return address !== '' && URL.canParse(url) ? bareHost(new URL(url).hostname) : '';
}

/** An outlet's name without that of the portal which shows its article; '' for the portal's own. */
function outletName(name: string): string {
  const bare = name.replace(ON_PORTAL, '').trim();
  return PORTAL_NAME.test(bare) ? '' : bare;
}

/** The headline without the name of its outlet, which indexes and pages put at its end. */
function withoutOutlet(title: string, outlet: string, domain: string): string {
  const cut = Math.max(...[' - ', ' – ', ' — ', ' | ', ' · '].map((mark) => title.lastIndexOf(mark)));
  if (cut < 1) return title;
  const end = folded(title.slice(cut + 3));
  if (end === '') return title;
  const glued = end.replaceAll(' ', '');
  const [label = ''] = domain.split('.');
  const isOutlet =
    end === folded(outlet) ||
    end === folded(domain) ||
    (label.length > 2 && glued === folded(label).replaceAll(' ', ''));
  return isOutlet ? title.slice(0, cut).trim() : title;
}

/** An excerpt that says more than the headline, else ''. */
function leadOf(text: string, title: string): string {
  const said = folded(text);
  if (said === '' || folded(title).startsWith(said)) return '';
  return text.length > LONGEST_LEAD_CHARS ? `${text.slice(0, LONGEST_LEAD_CHARS - 1).trimEnd()}…` : text;
}

/** A language tag in its canonical form; null where it is none. */
function canonicalTag(tag: string | null | undefined): LangTag | null {
  try {
    return tag ? langTag(Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]) : null;
  } catch {
    return null;
  }
}

/**
 * A service's description of an article as a candidate: redirects decoded, tracking parameters gone, plain text, dates
 * as instants. Null where it names no web address. `now`: epoch ms.
 */
export function toCandidate(finder: FinderName, raw: RawCandidate, now: number): Candidate | null {
  const url = cleanUrl(behindRedirect(raw.url.trim()));
  if (url === null || url.length > LONGEST_URL_CHARS) return null;
  const { hostname } = new URL(url);
  const opaque = OPAQUE.test(hostname);
  // An outlet is where its link leads: only where the link does not show that, the service is believed.
  const told = opaque ? hostOf(raw.site ?? '') : bareHost(hostname);
  const domain = isPortal(told) ? '' : told;
  const plain = (text: string) => (raw.plain ? text : plainHtml(text));
  const outlet = outletName(plain(raw.outlet ?? '').slice(0, LONGEST_OUTLET_CHARS));
  const whole = plain(raw.title).slice(0, LONGEST_TITLE_CHARS);
  const title = /\p{L}/u.test(whole) ? withoutOutlet(whole, outlet, domain) : '';
  const lang = canonicalTag(raw.lang);
  return {
    finder,
    url,
    opaque,
    title,
    outlet,
    domain,
    publishedAt: toInstant(raw.published, now, lang),
    seen: raw.seen ?? false,
    lead: leadOf(plain(raw.lead ?? ''), title),
    lang,
    country: /^[A-Z]{2}$/.test(raw.country ?? '') ? (raw.country ?? null) : null,
    ...(raw.holds && raw.holds.length > 0 ? { holds: raw.holds.map(({ text }) => text) } : {}),
  };
}
