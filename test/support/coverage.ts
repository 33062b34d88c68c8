import { newCoverage } from '../../utils/core/coverage/state';
import type { Candidate, Coverage, FinderReport, Source } from '../../utils/core/coverage/types';

/** An article found by a finder, with the given changes. */
export function aCandidate(change: Partial<Candidate> = {}): Candidate {
  return {
    finder: 'gdelt',
    url: 'https://ledger.example/dam-closed',
    opaque: false,
    title: 'Cracks close the dam',
    outlet: 'Ledger',
    domain: 'ledger.example',
    publishedAt: '2026-11-20T09:00:00Z',
    seen: false,
    lead: '',
    lang: 'en',
    country: 'GB',
    ...change,
  };
}

/** A report of the same event, unread, with the given changes. */
export function aSource(change: Partial<Source> = {}): Source {
  const { finder, ...candidate } = aCandidate();
  return {
    ...candidate,
    id: change.url ?? candidate.url,
    owner: null,
    outletKind: null,
    wikidata: null,
    finders: [finder],
    group: 'report',
    reprintOf: null,
    agency: null,
    score: 0.9,
    reading: 'unread',
    refusedHost: '',
    number: null,
    passages: [],
    ...change,
  };
}

/** A source whose text has been read. */
export function aReadSource(number: number, texts: readonly string[], change: Partial<Source> = {}): Source {
  return aSource({
    url: `https://outlet${number}.example/story`,
    domain: `outlet${number}.example`,
    outlet: `Outlet ${number}`,
    number,
    reading: 'read',
    passages: texts.map((text, index) => ({ n: index + 1, text, kind: 'paragraph' })),
    ...change,
  });
}

export function aCoverage(change: Partial<Coverage> = {}): Coverage {
  return { ...newCoverage(), stage: 'found', ...change };
}

/** A finder's report: it found one article, unless changed. */
export function aReport(change: Partial<FinderReport> = {}): FinderReport {
  return { name: 'gdelt', state: 'found', found: 1, detail: '', retryAfter: null, origins: [], ...change };
}
