import { describe, expect, it } from 'vitest';
import { entryScore, wanted } from '../../../../../utils/core/coverage/feeds/prefilter';
import type { SearchQuery } from '../../../../../utils/core/coverage/finders/types';
import type { Candidate } from '../../../../../utils/core/coverage/types';

const query: SearchQuery = {
  breadth: 'precise',
  terms: [
    { text: 'Tarrow Dam', kind: 'name', phrase: true },
    { text: 'evacuated', kind: 'word', phrase: false },
  ],
  any: [{ text: '2,400', kind: 'number', phrase: false }],
  text: 'Tarrow Dam evacuated',
  lang: 'en',
  country: null,
  from: '2026-11-18',
  to: '2026-11-21',
  headline: 'Thousands flee as Tarrow Dam gives way',
  outlet: 'Northmarch Courier',
};
const entry = (title: string, more: Partial<Candidate> = {}): Candidate => ({
  finder: 'feeds',
  url: 'https://a.example/1',
  opaque: false,
  title,
  outlet: '',
  domain: 'a.example',
  publishedAt: '2026-11-20T07:00:00.000Z',
  seen: false,
  lead: '',
  lang: 'en',
  country: null,
  ...more,
});
const score = (title: string, more: Partial<Candidate> = {}, of = query) => entryScore(entry(title, more), wanted(of));

describe('the sieve of feeds', () => {
  it.each([
    'Tarrow dam collapses, town under water',
    'Le barrage de Tarrow Dam cède',
    '2,400 flee Tarrow',
    'Below Tarrow, thousands wait',
  ])('lets through "%s"', (title) => expect(score(title)).toBeGreaterThan(0));

  it.each(['Football: Tarrow United win again', 'Parliament debates the budget', ''])('keeps out "%s"', (title) =>
    expect(score(title)).toBe(0),
  );

  it('reads the summary, too', () => {
    expect(score('Town under water', { lead: 'The Tarrow dam gave way at dawn.' })).toBeGreaterThan(0);
  });

  it('sets names and numbers above other words', () => {
    expect(score('Tarrow Dam: 2,400 out')).toBeGreaterThan(score('Thousands flee, evacuated'));
  });

  it.each([
    ['2026-11-17T23:59:00.000Z', false],
    ['2026-11-18T00:00:00.000Z', true],
    ['2026-11-21T23:59:00.000Z', true],
    ['2026-11-22T00:01:00.000Z', false],
    [null, true],
  ])('of an article of %s says %s', (publishedAt, through) => {
    expect(score('Tarrow Dam fails', { publishedAt }) > 0).toBe(through);
  });

  it('works in scripts without spaces', () => {
    const chinese: SearchQuery = { ...query, terms: [], any: [], headline: '塔罗水坝决堤', lang: 'zh' };
    expect(score('塔罗水坝今晨决堤', {}, chinese)).toBeGreaterThan(0);
    expect(score('议会讨论预算', {}, chinese)).toBe(0);
  });

  it('asks for the one word there is', () => {
    const one: SearchQuery = { ...query, terms: [], any: [], headline: 'Tarrow' };
    expect(score('Tarrow', {}, one)).toBeGreaterThan(0);
    expect(score('Budget', {}, one)).toBe(0);
    expect(score('Budget', {}, { ...one, headline: '' })).toBe(0);
  });
});
