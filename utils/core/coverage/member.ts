import { agencyNamed, signingAgency } from '../article/about/agency';
import type { Article } from '../article/types';
import type { LangTag } from '../text/lang-tag';
import { findersOf } from './candidates';
import { groupOf } from './groups';
import { outletKey } from './outlet-key';
import { namedAgency, textAgency } from './reprints/attribution';
import type { Member } from './reprints/fold-groups';
import { comparableText } from './reprints/same-text';
import type { Candidate, CoveredArticle, Outlet, Source } from './types';

/** Most characters of a text that stand in for its lead. */
const LONGEST_LEAD_CHARS = 500;

/** Facts on an outlet by its host name and the name a finder gives it; null for one that is not known. */
export type OutletOf = (domain: string, name: string) => Outlet | null;

/**
 * The article in the tab as a member of the event, for folding and counting. `key` and `outlet` are those of its
 * outlet.
 */
export function tabMember(article: CoveredArticle, key: string, outlet: Outlet | null): Member {
  return {
    source: null,
    ...textOf(article.passages, article.byline, article.lang),
    title: article.title,
    lead: '',
    outlet: key,
    isAgency: false,
    owner: outlet?.owner ?? null,
  };
}

/** A candidate that was assessed. */
interface Found {
  found: Candidate;
  /** Certainty that it is about the event, 0 to 1. */
  score: number;
  /** Null where it was not read. */
  text: Article | null;
}

/** A candidate that is coverage of `article`, with its text where it was read. */
export function foundMember({ found, score, text }: Found, article: CoveredArticle, outletOf: OutletOf): Member {
  const outlet = outletOf(found.domain, found.outlet);
  // Whoever calls itself by another outlet's name is shown with its host, and is no agency for that.
  const isBorrowed = outlet === null && found.domain !== '' && outletOf('', found.outlet) !== null;
  const publishedAt = text?.publishedAt ?? found.publishedAt;
  const seen = text?.publishedAt ? false : found.seen;
  const own =
    (isBorrowed ? null : agencyNamed(outlet?.name ?? found.outlet)) ?? (outlet?.kind === 'agency' ? outlet.name : null);
  const signed = text ? textOf(text.passages, text.byline, text.lang) : null;
  const textBy = own ?? signed?.agency ?? signingAgency(found.lead, found.lead);
  const { finder: _, ...facts } = found;
  const source: Source = {
    ...facts,
    id: found.url,
    outlet: isBorrowed ? `${found.outlet} (${found.domain})` : (outlet?.name ?? (found.outlet || text?.outlet || '')),
    publishedAt,
    seen,
    lang: text?.lang ?? found.lang ?? outlet?.lang ?? null,
    country: outlet?.country ?? found.country,
    owner: outlet?.owner ?? null,
    ...(outlet?.ownedBy ? { ownedBy: outlet.ownedBy } : {}),
    outletKind: outlet?.kind ?? null,
    wikidata: outlet?.wikidata ?? null,
    finders: findersOf(found),
    group: groupOf({ ...found, publishedAt, seen, kind: checkedKind(text) }, articleSigns(article)),
    reprintOf: null,
    agency: textBy ?? (text ? namedAgency({ byline: text.byline, paragraphs: paragraphs(text.passages) }) : null),
    ...(textBy === null ? { agencySigned: false } : {}),
    score,
    reading: text === null ? 'unread' : text.cut ? 'cut' : 'read',
    refusedHost: '',
    number: null,
    passages: text?.passages ?? [],
  };
  return {
    source,
    title: found.title,
    lead: found.lead,
    text: signed?.text ?? null,
    agency: textBy,
    outlet: outletKey(outlet, found.domain, found.outlet),
    isAgency: own !== null,
    owner: outlet?.owner ?? null,
  };
}

/** The kind of an article that was read; a page that checks claims reports no event. */
function checkedKind(text: Article | null): Article['kind'] | null {
  return text?.claimReviews ? 'analysis' : (text?.kind ?? null);
}

function articleSigns({ title, passages, publishedAt }: CoveredArticle) {
  return { title, lead: passages[0]?.text.slice(0, LONGEST_LEAD_CHARS) ?? '', publishedAt };
}

/** An article's own paragraphs: no captions, no quotations set apart. */
export function paragraphs(passages: Article['passages']): string[] {
  return passages.filter(({ kind }) => kind !== 'caption' && kind !== 'quote').map(({ text }) => text);
}

function textOf(passages: Article['passages'], byline: readonly string[], lang: LangTag | null) {
  const own = paragraphs(passages);
  const agency = textAgency({ byline, paragraphs: own });
  return { text: comparableText(own.join('\n'), lang, byline), agency };
}
