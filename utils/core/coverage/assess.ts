import type { Article } from '../article/types';
import { SAME_EVENT_THRESHOLD } from '../constants/same-event';
import { folded } from '../text/fold';
import { mergeCandidates } from './candidates';
import { countCoverage } from './count';
import { checksIn, foundCheck, isFactCheck } from './fact-checks/fact-checks';
import { foundMember, type OutletOf, paragraphs, tabMember } from './member';
import { outletKey } from './outlet-key';
import { ownArticle } from './own-article';
import { foldGroups, type Member } from './reprints/fold-groups';
import { withoutBackground } from './same-event/background';
import { matchPool } from './same-event/match-pool';
import type { MatchItem } from './same-event/terms';
import type { Candidate, Counts, CoveredArticle, FactCheck, Source } from './types';

export interface AssessOptions {
  /** Articles that were read, by `Source.id`. */
  read: ReadonlyMap<string, Article>;
  outletOf: OutletOf;
  /** Score from which on a candidate is shown, 0 to 1. */
  threshold?: number;
}

/** The conclusions from what was found. */
export interface Assessed {
  sources: Source[];
  counts: Counts;
  /** Checks of claims in the story; they are neither sources nor counted. */
  factChecks: FactCheck[];
}

const DAY_MS = 86_400_000;
/** Most days by which a candidate may be older than the article; an older one is another story, however alike. */
const MOST_OLDER_DAYS = 14;
/** Share of the threshold from which on a comment is shown; it is not counted as a report. */
const COMMENT_SHARE = 0.66;

/** Most candidates that are matched, more than all finders together name: the work grows with their square. */
const MOST_CANDIDATES = 600;

/**
 * Assesses the candidates of the finders: leaves out those on other events than that of `article` and those of its own
 * outlet, separates reports, reprints, follow-ups and comment, and counts the independent reports. A plain function of
 * its arguments; to be called again when more has been found or read.
 * @returns sources with reports first, the surest first, each with its reprints behind it; `number` is null throughout.
 */
export function assess(
  article: CoveredArticle,
  candidates: readonly Candidate[],
  { read, outletOf, threshold = SAME_EVENT_THRESHOLD }: AssessOptions,
): Assessed {
  const host = hostOf(article.canonicalUrl);
  const ownOutlet = outletOf(host, article.outlet);
  const ownKey = outletKey(ownOutlet, host, article.outlet);
  const isOwn = ownArticle(article, ownOutlet);
  const ownName = folded(article.outlet);
  const others = mergeCandidates(candidates, article)
    .slice(0, MOST_CANDIDATES)
    .filter((found) => {
      const { url, domain, outlet } = found;
      const key = outletKey(outletOf(domain, outlet), domain, outlet);
      // Where no address shows whose it is, the name does.
      const isOwnOutlet = key === ownKey || (domain === '' && folded(outlet) === ownName);
      return !isOwn(found, read.get(url)) && (key === '' || !isOwnOutlet);
    });
  const score = matchPool([articleItem(article), ...others.map((found) => candidateItem(found, read.get(found.url)))]);
  const members = [tabMember(article, ownKey, ownOutlet)];
  const factChecks = checksIn({ ...article, url: article.canonicalUrl }, article.claimReviews, article);
  for (const [i, found] of others.entries()) {
    const sure = score(0, i + 1);
    if (found.background || sure < threshold * COMMENT_SHARE || isBefore(found, article)) continue;
    if (isFactCheck(found)) {
      factChecks.push(foundCheck(found));
      continue;
    }
    const one = foundMember({ found, score: sure, text: read.get(found.url) ?? null }, article, outletOf);
    // Comment shares fewer words with the news that it is on, and claims no corroboration.
    if (sure < threshold && one.source?.group !== 'opinion') continue;
    members.push(one);
    if (one.source) factChecks.push(...checksIn(one.source, read.get(found.url)?.claimReviews, article));
  }
  members.sort(surestFirst);
  const reprints = foldGroups(members, article.canonicalUrl);
  const checks = [...new Map(factChecks.map((check) => [`${check.url}\n${check.claim}`, check])).values()];
  return { sources: inOrder(members), counts: countCoverage(members, reprints), factChecks: checks };
}

/**
 * True when it was published so long before the article that it can be neither about the event nor about its causes.
 */
function isBefore({ publishedAt }: Candidate, article: CoveredArticle): boolean {
  if (publishedAt === null || article.publishedAt === null) return false;
  return Date.parse(article.publishedAt) - Date.parse(publishedAt) > MOST_OLDER_DAYS * DAY_MS;
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
export function inOrder(members: readonly Member[]): Source[] {
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

function articleItem({ title, passages, publishedAt, lang }: CoveredArticle): MatchItem {
  return { title, lead: '', text: paragraphs(passages).join('\n'), publishedAt, lang };
}

function candidateItem(found: Candidate, text: Article | undefined): MatchItem {
  return {
    title: found.title,
    lead: withoutBackground(found.lead),
    holds: found.holds ?? [],
    text: text ? withoutBackground(paragraphs(text.passages).join('\n')) : '',
    publishedAt: text?.publishedAt ?? found.publishedAt,
    lang: text?.lang ?? found.lang,
  };
}
