import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/core/article/types';
import { assess } from '../../../../utils/core/coverage/assess';
import type { Candidate, Source } from '../../../../utils/core/coverage/types';
import {
  EXPECTED_COUNTS,
  EXPECTED_COVERAGE,
  FRENCH_COUNTS,
  FRENCH_COVERAGE,
} from '../../../newsroom/expected-coverage';
import { ARTICLES } from '../../../newsroom/indexes/articles';
import { FRENCH_SAMPLE_URL, SAMPLE_URL } from '../../../newsroom/server';
import { readPages } from '../../../support/newsroom-pages';

let pages: Map<string, Article>;
beforeAll(async () => {
  pages = await readPages();
});

/** Every article of the newsroom but one, as candidates of a finder that gives every field. */
function candidates(but: string, titlesOnly = false): Candidate[] {
  return ARTICLES.filter(({ url }) => url !== but).map(({ url, title, outlet, date, lead, lang, country }) => ({
    finder: titlesOnly ? 'gdelt' : 'bing',
    url,
    opaque: false,
    title,
    outlet: titlesOnly ? '' : outlet,
    domain: new URL(url).hostname.replace(/^www\./, ''),
    publishedAt: date,
    seen: titlesOnly,
    lead: titlesOnly ? '' : lead,
    lang,
    country,
  }));
}

function judged(url: string, read: ReadonlyMap<string, Article>, titlesOnly = false) {
  const article = pages.get(url);
  if (!article) throw new Error(`not read: ${url}`);
  return assess(article, candidates(url, titlesOnly), { read, outletOf: () => null });
}

/** The pages that can be read, in full or in part. */
function readable(): Map<string, Article> {
  const all = Object.entries({ ...EXPECTED_COVERAGE, ...FRENCH_COVERAGE });
  const found = all.filter(([, { reading }]) => reading === 'read' || reading === 'cut');
  return new Map(
    found.map(([url]) => {
      const article = pages.get(url);
      if (!article) throw new Error(`not read: ${url}`);
      return [url, article];
    }),
  );
}

const groups = (sources: Source[]) => Object.fromEntries(sources.map(({ url, group }) => [url, group]));
const expected = (of: typeof EXPECTED_COVERAGE) =>
  Object.fromEntries(Object.entries(of).flatMap(([url, { group }]) => (group === null ? [] : [[url, group]])));

describe('the coverage of the sample', () => {
  it('is told apart and counted right when all that can be read is read', () => {
    const { sources, counts } = judged(SAMPLE_URL, readable());
    const { independent, articles } = EXPECTED_COUNTS;
    // An unread article may be a reprint without anyone knowing: it may count as a report.
    const unsure = sources.filter(({ url, group, reading }) => {
      return group === 'report' && reading === 'unread' && EXPECTED_COVERAGE[url]?.group === 'reprint';
    });
    const right = expected(EXPECTED_COVERAGE);
    for (const { url } of unsure) right[url] = 'report';
    expect(groups(sources)).toEqual(right);
    expect(counts).toMatchObject({ independent: independent + unsure.length, articles, upTo: true });
  });

  it('has its reprints behind the agency’s own text', () => {
    const { sources } = judged(SAMPLE_URL, readable());
    const reprints = sources.filter(({ group }) => group === 'reprint');
    expect(reprints.length).toBeGreaterThan(1);
    for (const { url, reprintOf } of reprints) expect(reprintOf, url).toBe(EXPECTED_COVERAGE[url]?.reprintOf);
  });

  it('claims no other event as coverage, read or unread, of titles alone or with leads', () => {
    for (const titlesOnly of [false, true])
      for (const read of [new Map<string, Article>(), readable()]) {
        const { sources, counts } = judged(SAMPLE_URL, read, titlesOnly);
        const claimed = sources.map(({ url }) => url);
        expect(claimed.filter((url) => EXPECTED_COVERAGE[url]?.group === null)).toEqual([]);
        expect(counts.independent).toBeLessThanOrEqual(counts.articles);
        expect(counts.articles).toBeGreaterThan(4);
        expect(counts.upTo).toBe(true);
      }
  });
});

describe('the coverage of the French sample', () => {
  it('is the other report', () => {
    const { sources, counts } = judged(FRENCH_SAMPLE_URL, readable());
    expect(groups(sources)).toEqual(expected(FRENCH_COVERAGE));
    expect(counts).toMatchObject({ ...FRENCH_COUNTS, upTo: false });
  });
});
