import type { FinderName } from '../settings/finders';
import { folded } from '../text/fold';
import { addressKey } from './address-key';
import { ownArticle } from './own-article';
import type { Candidate, CoveredArticle } from './types';

/** Most candidates that are kept: no event has more reports worth judging, and a hostile index may name any number. */
const MOST_CANDIDATES = 1000;

/** Outlet and headline as one key; null where either is unknown, since two unknown ones need not be the same. */
function headlineKey(domain: string, outlet: string, title: string): string | null {
  const who = domain || folded(outlet);
  const what = folded(title);
  return who === '' || what === '' ? null : `${who}\n${what}`;
}

/** The finders that named a candidate, in the order in which they did. */
export function findersOf({ finder, finders }: Candidate): FinderName[] {
  return finders ?? [finder];
}

/**
 * Merges two candidates that are one article: takes from each what the other lacks, and the address that leads to the
 * outlet itself.
 */
function merge(known: Candidate, more: Candidate): Candidate {
  const [main, other] = known.opaque && !more.opaque ? [more, known] : [known, more];
  // One that a finder names is found, whoever else saw it pass by.
  const finders = [known, more].flatMap((one) => (one.background ? [] : findersOf(one)));
  const named = [...new Set(finders.length > 0 ? finders : findersOf(known))];
  const { background: _, ...rest } = main;
  const holds = [...new Set([...(known.holds ?? []), ...(more.holds ?? [])])];
  // A time of publication is preferred to the time at which an index saw the article.
  const dated = main.publishedAt === null || (main.seen && !other.seen && other.publishedAt !== null) ? other : main;
  return {
    ...rest,
    ...(known.background && more.background ? { background: true as const } : {}),
    finder: named[0] ?? main.finder,
    title: main.title || other.title,
    outlet: main.outlet || other.outlet,
    domain: main.domain || other.domain,
    publishedAt: dated.publishedAt,
    seen: dated.seen,
    lead: main.lead.length >= other.lead.length ? main.lead : other.lead,
    lang: main.lang ?? other.lang,
    country: main.country ?? other.country,
    ...(named.length > 1 ? { finders: named } : {}),
    ...(holds.length > 0 ? { holds } : {}),
  };
}

/**
 * All candidates of a search, each article once, in the order in which they came: the same address, or the same
 * headline at the same outlet, is one article, with all its finders named. Left out are the article in the tab, others of
 * its outlet, and candidates without a headline, since there is nothing to assess them by. Linear in their number; the result is the
 * same whether they come at once or in portions.
 */
export function mergeCandidates(
  candidates: readonly Candidate[],
  article: Pick<CoveredArticle, 'canonicalUrl' | 'title' | 'outlet'>,
): Candidate[] {
  const isOwn = ownArticle(article);
  const merged: Candidate[] = [];
  const places = new Map<string, number>();
  for (const candidate of candidates) {
    const keys = [
      // A link through an index stays whole.
      candidate.opaque ? candidate.url : addressKey(candidate.url),
      headlineKey(candidate.domain, candidate.outlet, candidate.title),
    ].filter((key) => key !== null);
    if (isOwn(candidate)) continue;
    const place = keys.map((key) => places.get(key)).find((at) => at !== undefined);
    const known = place === undefined ? undefined : merged[place];
    if (place !== undefined && known !== undefined) merged[place] = merge(known, candidate);
    else if (merged.push(candidate) > MOST_CANDIDATES) break;
    for (const key of keys) if (!places.has(key)) places.set(key, place ?? merged.length - 1);
  }
  return merged.filter(({ title }) => title !== '').slice(0, MOST_CANDIDATES);
}
