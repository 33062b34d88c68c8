import type { Article } from '../../article/types';
import { addressKey, bareHost } from '../address-key';
import { assess } from '../assess';
import { findDifferences } from '../differences';
import { leads } from '../leads';
import type { OutletOf } from '../member';
import { comparableSources, newCoverage, withoutModel } from '../state';
import type { Coverage, Source } from '../types';
import { coveragePool } from './pool';

/** An article that was read before, as a source of another one. */
function sourceOf({ canonicalUrl: url, title, outlet, publishedAt, lang, passages, cut }: Article): Source {
  return {
    ...{ id: url, url, opaque: false, title, outlet, publishedAt, seen: false, lead: '', lang, passages },
    domain: URL.canParse(url) ? bareHost(new URL(url).hostname) : '',
    ...{ country: null, owner: null, outletKind: null, wikidata: null, agency: null, finders: [] },
    ...{ group: 'report', reprintOf: null, score: 1, reading: cut ? 'cut' : 'read', refusedHost: '', number: 2 },
  };
}

/**
 * The coverage of an article from what was found for another on the same event, that one among its sources; nobody is
 * asked anything. Every source is assessed anew against this article. Null where none remains.
 */
export function reusedCoverage(
  article: Article,
  earlier: { article: Article; coverage: Coverage | null },
  outletOf: OutletOf,
): Coverage | null {
  const known = withoutModel(earlier.coverage ?? newCoverage());
  const first = sourceOf(earlier.article);
  const rest = known.sources
    .filter(({ url }) => addressKey(url) !== addressKey(first.url))
    .map((source) => ({ ...source, number: source.number === null ? null : source.number + 1 }));
  const before: Coverage = { ...known, sources: [first, ...rest], sent: [] };
  const pool = coveragePool(article, before);
  const { sources, counts } = assess(article, pool.candidates, { read: pool.read, outletOf });
  if (sources.length === 0) return null;
  const placed = sources.map((source) => ({ ...source, ...pool.readings.get(source.id) }));
  const read = comparableNumbers(placed);
  const numbered = placed.map((source) => ({ ...source, number: read.get(source.id) ?? null }));
  const texts = comparableSources(numbered).flatMap(({ number, passages, lang, title }) =>
    number === null ? [] : [{ number, passages, lang, title }],
  );
  const differences = findDifferences(article, texts);
  const own = { number: 1, passages: article.passages, lang: article.lang, title: article.title };
  return {
    ...before,
    ...{ sources: numbered, counts, stage: 'found', differences, leads: leads([own, ...texts], differences) },
  };
}

/** Numbers from 2 on, without gaps, for the sources that were read, in the order of those they had. */
function comparableNumbers(sources: readonly Source[]): Map<string, number> {
  const read = sources.filter(({ number }) => number !== null).toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return new Map(read.map(({ id }, i) => [id, i + 2]));
}
