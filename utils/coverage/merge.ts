import { registrable } from '../article/canonical';
import { folded } from '../article/plain';
import { findersOf } from './candidates';
import type { Candidate, FinderName } from './types';

/** A candidate and all finders that named it. */
export interface Found extends Candidate {
  finders: FinderName[];
}

/**
 * One candidate an article: by address, or by outlet and title where one address leads through an index. What one finder
 * leaves open another fills in; the order of first mention stays.
 */
export function mergeCandidates(candidates: readonly Candidate[]): Found[] {
  const known = new Map<string, Found>();
  const merged = new Set<Found>();
  for (const candidate of candidates) {
    const keys = keysOf(candidate);
    const same = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    const found = same ? filledIn(same, candidate) : { ...candidate, finders: [...findersOf(candidate)] };
    merged.add(found);
    for (const key of keys) known.set(key, found);
  }
  return [...merged];
}

function keysOf({ url, title, domain, outlet }: Candidate): string[] {
  const name = domain === '' ? folded(outlet) : registrable(domain.replace(/^www\./, ''));
  const words = folded(title.slice(0, 400));
  return name === '' || words === '' ? [url] : [url, `${name}\n${words}`];
}

/** Changes `found`: the second mention adds what the first lacks. */
function filledIn(found: Found, other: Candidate): Found {
  if (!found.finders.includes(other.finder)) found.finders.push(other.finder);
  if (found.opaque && !other.opaque) {
    found.url = other.url;
    found.opaque = false;
  }
  if (found.publishedAt === null || (found.seen && !other.seen && other.publishedAt !== null)) {
    found.publishedAt = other.publishedAt;
    found.seen = other.seen;
  }
  found.outlet ||= other.outlet;
  found.domain ||= other.domain;
  if (other.lead.length > found.lead.length) found.lead = other.lead;
  found.lang ??= other.lang;
  found.country ??= other.country;
  return found;
}
