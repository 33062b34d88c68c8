import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/core/article/types';
import {
  EXPECTED_COUNTS,
  EXPECTED_COVERAGE,
  FRENCH_COVERAGE,
  PEOPLE_EVACUATED,
  WHO_ORDERED,
} from '../../newsroom/expected-coverage';
import { ARTICLES } from '../../newsroom/indexes/articles';
import { FRENCH_SAMPLE_URL, SAMPLE_URL } from '../../newsroom/server';
import { readPages } from '../../support/newsroom-pages';

let read: Map<string, Article>;
beforeAll(async () => {
  read = await readPages();
});

function textOf(url: string): string {
  const article = read.get(url);
  if (!article) throw new Error(`not read: ${url}`);
  return article.passages.map(({ text }) => text).join('\n');
}

/** The text with ordinary spaces: French puts spaces of other widths before marks and inside numbers. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Runs of five words in a text, without its punctuation. */
function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, n) => words.slice(n, n + 5).join(' ')));
}

/** The share of one text's runs that another contains. */
function contained(url: string, inUrl: string): number {
  const [own, other] = [runs(textOf(url)), runs(textOf(inUrl))];
  return [...own].filter((run) => other.has(run)).length / own.size;
}

const sources = Object.entries(EXPECTED_COVERAGE).map(([url, expected]) => ({ url, ...expected }));
const readable = [...sources, ...Object.entries(FRENCH_COVERAGE).map(([url, expected]) => ({ url, ...expected }))]
  .filter(({ reading }) => reading === 'read')
  .map(({ url }) => url);
const wire = sources.find(({ reprintOf }) => reprintOf)?.reprintOf ?? '';

describe('the pages on the sample’s event', () => {
  it('are all told of, and counted right', () => {
    expect([...Object.keys(EXPECTED_COVERAGE), SAMPLE_URL].sort()).toEqual(ARTICLES.map(({ url }) => url).sort());
    const count = (group: string) => sources.filter((source) => source.group === group).length;
    expect(EXPECTED_COUNTS.independent).toBe(1 + count('report'));
    expect(EXPECTED_COUNTS.articles).toBe(1 + count('report') + count('reprint'));
    expect(EXPECTED_COUNTS.ofTheAgency).toBe(1 + count('reprint'));
  });

  it.each(readable)('%s is read whole, as the index knows it', (url) => {
    const row = ARTICLES.find((article) => article.url === url);
    const article = read.get(url);
    expect(article?.isArticle).toBe(true);
    expect(article?.cut).toBe(false);
    expect(article?.words).toBeGreaterThan(200);
    expect(article?.lang?.slice(0, 2)).toBe(row?.lang);
    expect(article?.canonicalUrl).toBe(url);
    expect(plain(article?.title ?? '')).toContain(plain(row?.title ?? ''));
    // A page without a time of day has only the day in common.
    const precise = article?.publishedAt?.includes('T') ? 24 : 10;
    expect(new Date(article?.publishedAt ?? '').toISOString().slice(0, precise)).toBe(
      new Date(row?.date ?? '').toISOString().slice(0, precise),
    );
  });

  it('hold no text where a script would write it, and end early behind a paywall', () => {
    expect(read.has('https://www.tidewater-post.example/world/tarrow-dam-seepage')).toBe(false);
    const paid = sources.filter(({ reading }) => reading === 'cut').map(({ url }) => read.get(url));
    expect(paid).toHaveLength(1);
    expect(paid[0]).toMatchObject({ paywalled: true, cut: true });
  });

  it('share the agency’s text where they reprint it, and nowhere else', () => {
    const reprints = sources.filter(({ group, reading }) => group === 'reprint' && reading === 'read');
    expect(reprints.length).toBeGreaterThan(1);
    for (const { url } of reprints) expect(contained(url, wire), url).toBeGreaterThan(0.7);
    const reports = [SAMPLE_URL, ...sources.filter(({ group }) => group === 'report').map(({ url }) => url)];
    const own = reports.filter((url) => read.has(url) && url !== wire);
    expect(own.length).toBeGreaterThan(6);
    for (const url of own)
      for (const other of [wire, ...own]) {
        if (url !== other) expect(contained(url, other), `${url} in ${other}`).toBeLessThan(0.15);
      }
  });

  it('differ on what they are said to differ on', () => {
    for (const [url, figure] of Object.entries(PEOPLE_EVACUATED)) expect(plain(textOf(url)), url).toContain(figure);
    for (const [url, name] of Object.entries(WHO_ORDERED)) expect(textOf(url), url).toContain(name);
  });
});

it('a second event has two reports in French of their own', () => {
  const [second = ''] = Object.keys(FRENCH_COVERAGE);
  expect(contained(second, FRENCH_SAMPLE_URL)).toBeLessThan(0.1);
  for (const fact of ['184 millions', '71 millions', '2029', '68', 'viaduc des Combes']) {
    expect(plain(textOf(second))).toContain(fact);
    expect(plain(textOf(FRENCH_SAMPLE_URL))).toContain(fact);
  }
});
