import { agencyNamed, signingAgency } from '../article/agency';
import type { Article } from '../article/types';
import { countCoverage } from './count';
import { groupOf } from './groups';
import { type Found, mergeCandidates } from './merge';
import { outletKey } from './outlet-key';
import { namedAgency, textAgency } from './reprints/attribution';
import { foldGroups, type Member } from './reprints/fold-groups';
import { comparableText } from './reprints/same-text';
import { matchPool, SAME_EVENT_THRESHOLD } from './same-event/match-pool';
import type { MatchItem } from './same-event/terms';
import type { Candidate, Counts, CoveredArticle, Outlet, Source } from './types';

/** Facts on an outlet by its host name and the name a finder gives it; null for one that is not known. */
export type OutletOf = (domain: string, name: string) => Outlet | null;

export interface AssessOptions {
  /** Score from which on a candidate is shown, 0 to 1. */
  threshold?: number;
}

/** What is older than that is another story, however alike. */
const DAYS_BEFORE = 14;
/** More candidates than all finders together give; matching grows with their square. */
const MOST_CANDIDATES = 600;

/**
 * Judges what the finders brought: leaves out what is not on the event of `article` or by its own outlet, tells reports,
 * reprints, follow-ups and comment apart, and counts who reports independently. A plain function of its arguments; to be
 * called again when more has been found or read.
 * @param read articles that were read, by `Source.id`.
 * @returns sources with reports first, the surest first, each with its reprints behind it; `number` is null throughout.
 */
export function assess(
  article: CoveredArticle,
  candidates: readonly Candidate[],
  read: ReadonlyMap<string, Article>,
  outletOf: OutletOf,
  { threshold = SAME_EVENT_THRESHOLD }: AssessOptions = {},
): { sources: Source[]; counts: Counts } {
  const host = hostOf(article.canonicalUrl);
  const ownOutlet = outletOf(host, article.outlet);
  const ownKey = outletKey(ownOutlet, host, article.outlet);
  const others = mergeCandidates(candidates)
    .slice(0, MOST_CANDIDATES)
    .filter(({ url, domain, outlet }) => {
      const key = outletKey(outletOf(domain, outlet), domain, outlet);
      return url !== article.canonicalUrl && (key === '' || key !== ownKey);
    });
  const score = matchPool([articleItem(article), ...others.map((found) => candidateItem(found, read.get(found.url)))]);
  const members: Member[] = [
    {
      source: null,
      ...textOf(article.passages, article.byline, article.lang),
      title: article.title,
      lead: '',
      outlet: ownKey,
      isAgency: false,
      owner: ownOutlet?.owner ?? null,
    },
  ];
  for (const [i, found] of others.entries()) {
    const sure = score(0, i + 1);
    if (sure < threshold || isBefore(found, article)) continue;
    members.push(member(found, sure, read.get(found.url) ?? null, article, outletOf));
  }
  members.sort(surestFirst);
  const reprints = foldGroups(members, article.canonicalUrl);
  return { sources: inOrder(members), counts: countCoverage(members, reprints) };
}

function member(
  found: Found,
  score: number,
  text: Article | null,
  article: CoveredArticle,
  outletOf: OutletOf,
): Member {
  const outlet = outletOf(found.domain, found.outlet);
  const publishedAt = text?.publishedAt ?? found.publishedAt;
  const seen = text?.publishedAt ? false : found.seen;
  const own = agencyNamed(outlet?.name ?? found.outlet) ?? (outlet?.kind === 'agency' ? outlet.name : null);
  const signed = text ? textOf(text.passages, text.byline, text.lang) : null;
  const textBy = own ?? signed?.agency ?? signingAgency(found.lead, found.lead);
  const { finder: _, finders, ...facts } = found;
  const source: Source = {
    ...facts,
    id: found.url,
    outlet: outlet?.name ?? (found.outlet || text?.outlet || ''),
    publishedAt,
    seen,
    lang: text?.lang ?? found.lang ?? outlet?.lang ?? null,
    country: outlet?.country ?? found.country,
    owner: outlet?.owner ?? null,
    outletKind: outlet?.kind ?? null,
    wikidata: outlet?.wikidata ?? null,
    finders,
    group: groupOf({ ...found, publishedAt, seen, kind: text?.kind ?? null }, articleSigns(article)),
    reprintOf: null,
    agency: textBy ?? (text ? namedAgency({ byline: text.byline, paragraphs: paragraphs(text.passages) }) : null),
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

/** Whether it was published so long before that it cannot be of the event, nor of what led to it. */
function isBefore({ publishedAt }: Candidate, article: CoveredArticle): boolean {
  if (publishedAt === null || article.publishedAt === null) return false;
  return Date.parse(article.publishedAt) - Date.parse(publishedAt) > DAYS_BEFORE * 86_400_000;
}

function articleSigns({ title, passages, publishedAt }: CoveredArticle) {
  return { title, lead: passages[0]?.text.slice(0, 500) ?? '', publishedAt };
}

/** The article in the tab, then by score, then by date, then as found. */
function surestFirst(a: Member, b: Member): number {
  if (a.source === null || b.source === null) return a.source === null ? -1 : 1;
  return b.source.score - a.source.score || when(a.source) - when(b.source);
}

function when({ publishedAt }: Source): number {
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at;
}

/** Reports, each with its reprints; reprints of the article in the tab; follow-ups; comment. */
function inOrder(members: readonly Member[]): Source[] {
  const sources = members.flatMap(({ source }) => source ?? []);
  const reports = sources.filter(({ group }) => group === 'report');
  const heads = new Set(reports.map(({ id }) => id));
  const reprints = sources.filter(({ group }) => group === 'reprint');
  return [
    ...reports.flatMap((report) => [report, ...reprints.filter(({ reprintOf }) => reprintOf === report.id)]),
    ...reprints.filter(({ reprintOf }) => reprintOf === null || !heads.has(reprintOf)),
    ...sources.filter(({ group }) => group === 'followup'),
    ...sources.filter(({ group }) => group === 'opinion'),
  ];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

function paragraphs(passages: Article['passages']): string[] {
  return passages.filter(({ kind }) => kind !== 'caption' && kind !== 'quote').map(({ text }) => text);
}

function textOf(passages: Article['passages'], byline: readonly string[], lang: string | null) {
  const own = paragraphs(passages);
  const agency = textAgency({ byline, paragraphs: own });
  return { text: comparableText(own.join('\n'), lang, byline), agency };
}

function articleItem({ title, passages, publishedAt, lang }: CoveredArticle): MatchItem {
  return { title, lead: '', text: paragraphs(passages).join('\n'), publishedAt, lang };
}

function candidateItem(found: Found, text: Article | undefined): MatchItem {
  return {
    title: found.title,
    lead: found.lead,
    text: text ? paragraphs(text.passages).join('\n') : '',
    publishedAt: text?.publishedAt ?? found.publishedAt,
    lang: text?.lang ?? found.lang,
  };
}
