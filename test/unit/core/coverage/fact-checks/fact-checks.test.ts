import { describe, expect, it } from 'vitest';
import type { Article, ClaimReview } from '../../../../../utils/core/article/types';
import { assess } from '../../../../../utils/core/coverage/assess';
import { candidateOfCheck, checksIn, foundCheck } from '../../../../../utils/core/coverage/fact-checks/fact-checks';
import { aCandidate } from '../../../../support/coverage';
import { articleOf } from '../../brief/article';

const ARTICLE = articleOf(
  [
    'Five villages below Tarrow Dam in the Ellen valley were cleared on Saturday.',
    'Inspectors of the Northmarch Water company found seepage at the dam wall.',
  ],
  {
    title: 'Five villages cleared below Tarrow Dam after inspectors find seepage',
    canonicalUrl: 'https://www.northmarch-courier.example/dam',
    outlet: 'Northmarch Courier',
    lang: 'en',
    publishedAt: '2026-11-20T07:00:00Z',
  },
);
const REPORT = {
  url: 'https://hallin-star.example/dam',
  title: 'Thousands leave homes below Tarrow Dam as seepage is found in Ellen valley',
  lead: 'Buses took families to schools in Marrick. The owner, Northmarch Water, speaks of brown water at the toe.',
  outlet: 'Hallin Star',
  domain: 'hallin-star.example',
};
const CHECK = {
  ...REPORT,
  url: 'https://checker.example/dam-video',
  title: 'Video does not show seepage at Tarrow Dam where villages were cleared',
  outlet: 'The Checker',
  domain: 'checker.example',
};
const options = { read: new Map<string, Article>(), outletOf: () => null };

describe('fact-checks', () => {
  it('stand apart from the sources, and are not counted, whoever else names them', () => {
    const named = [
      aCandidate(REPORT),
      aCandidate({ ...CHECK, finder: 'gdelt' }),
      aCandidate({ ...CHECK, finder: 'factChecks', checked: { claim: 'Dam broke', rating: 'False' } }),
    ];
    const { sources, counts, factChecks } = assess(ARTICLE, named, options);
    expect(sources.map(({ url }) => url)).toEqual([REPORT.url]);
    expect(counts.independent).toBe(2);
    expect(factChecks).toMatchObject([{ url: CHECK.url, checker: 'The Checker' }]);
  });

  it('on other stories are left out', () => {
    const other = aCandidate({
      ...CHECK,
      finder: 'factChecks',
      title: 'Cheese was not found on the moon',
      lead: 'A post says that astronauts brought cheese home.',
    });
    expect(assess(ARTICLE, [aCandidate(REPORT), other], options).factChecks).toEqual([]);
  });

  it('on a page that was read take it out of the reports', () => {
    const claimReviews: ClaimReview[] = [
      { claim: 'Tarrow Dam broke above five villages', rating: 'False', by: 'The Checker' },
      { claim: 'Cheese was found on the moon', rating: 'Satire', by: 'The Checker' },
    ];
    const text = { ...ARTICLE, url: CHECK.url, canonicalUrl: CHECK.url, title: CHECK.title, claimReviews };
    const read = new Map([[CHECK.url, text]]);
    const { counts, factChecks } = assess(ARTICLE, [aCandidate(REPORT), aCandidate(CHECK)], { ...options, read });
    expect(counts.independent).toBe(2);
    expect(factChecks).toMatchObject([
      { url: CHECK.url, claim: 'Tarrow Dam broke above five villages', rating: 'False' },
    ]);
    expect(checksIn({ ...CHECK, publishedAt: null, lang: 'en' }, undefined, ARTICLE)).toEqual([]);
  });

  it('survive the end of a worker', () => {
    const found = aCandidate({ ...CHECK, finder: 'factChecks', checked: { claim: 'Dam broke', rating: 'False' } });
    const check = foundCheck(found);
    expect(foundCheck(candidateOfCheck(check))).toEqual(check);
  });
});
