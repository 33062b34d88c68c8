import { describe, expect, it } from 'vitest';
import { chooseToRead } from '../../../../../utils/core/coverage/reading/choose';
import { source } from './source';

const ARTICLE = { canonicalUrl: 'https://www.northmarch-courier.example/news/dam', lang: 'en' as const };
const chosen = (sources: ReturnType<typeof source>[], options = {}) =>
  chooseToRead(sources, ARTICLE, options).map(({ domain }) => domain);

describe('chooseToRead', () => {
  it('reports before follow-ups, opinion and reprints, whatever their score', () => {
    const sources = [
      source({ domain: 'a.example', group: 'reprint', score: 1 }),
      source({ domain: 'b.example', group: 'opinion', score: 1 }),
      source({ domain: 'c.example', group: 'followup', score: 1 }),
      source({ domain: 'd.example', group: 'report', score: 0.5 }),
    ];
    expect(chosen(sources)).toEqual(['d.example', 'c.example', 'b.example', 'a.example']);
  });

  it('at most five, or as many as asked', () => {
    const sources = Array.from({ length: 9 }, (_, n) => source({ domain: `o${n}.example` }));
    expect(chosen(sources)).toHaveLength(5);
    expect(chosen(sources, { most: 2 })).toHaveLength(2);
    expect(chosen([])).toEqual([]);
  });

  it('another owner before one more title of the same', () => {
    const sources = [
      source({ domain: 'a.example', owner: 'Tidewater Group', score: 0.95 }),
      source({ domain: 'b.example', owner: 'Tidewater Group', score: 0.94 }),
      source({ domain: 'c.example', score: 0.7 }),
    ];
    expect(chosen(sources)).toEqual(['a.example', 'c.example', 'b.example']);
  });

  it('one outlet twice only after all others', () => {
    const sources = [
      source({ domain: 'a.example', url: 'https://a.example/1', score: 0.95 }),
      source({ domain: 'a.example', url: 'https://a.example/2', score: 0.95 }),
      source({ domain: 'b.example', score: 0.6 }),
    ];
    expect(chosen(sources)).toEqual(['a.example', 'b.example', 'a.example']);
  });

  it('another language than the article’s, and another kind, before more of the same', () => {
    const sources = [
      source({ domain: 'a.example', outletKind: 'national' }),
      source({ domain: 'b.example', outletKind: 'national' }),
      source({ domain: 'c.example', outletKind: 'agency', score: 0.8 }),
      source({ domain: 'd.example', outletKind: 'national', lang: 'fr-FR', score: 0.8 }),
    ];
    expect(chosen(sources)).toEqual(['d.example', 'c.example', 'a.example', 'b.example']);
  });

  it('a doubtful source is not worth its language', () => {
    const sources = [
      source({ domain: 'a.example', score: 0.95 }),
      source({ domain: 'b.example', score: 0.3, lang: 'fr' }),
    ];
    expect(chosen(sources)).toEqual(['a.example', 'b.example']);
  });

  it('never what is opaque, hidden, tried, not to be fetched, or the article itself', () => {
    const sources = [
      source({ domain: 'a.example', opaque: true }),
      source({ domain: 'hidden.example' }),
      source({ domain: 'local.hidden.example' }),
      source({ domain: 'b.example', url: 'https://cdn.hidden.example/b' }),
      source({ domain: 'c.example', reading: 'failed' }),
      source({ domain: 'd.example', url: 'http://192.168.1.1/d' }),
      source({ domain: 'northmarch-courier.example', url: ARTICLE.canonicalUrl }),
      source({ domain: 'nothidden.example' }),
    ];
    expect(chosen(sources, { hidden: ['hidden.example'] })).toEqual(['nothidden.example']);
  });

  it('pinned outlets first', () => {
    const sources = [source({ domain: 'a.example' }), source({ domain: 'b.example', group: 'opinion', score: 0.4 })];
    expect(chosen(sources, { pinned: ['b.example'] })).toEqual(['b.example', 'a.example']);
  });
});
