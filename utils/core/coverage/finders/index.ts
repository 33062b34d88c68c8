import { FINDER_NAMES, type FinderName } from '../../settings/finders';
import { bingFinder } from './bing';
import { braveFinder } from './brave';
import { factChecksFinder } from './fact-checks';
import { feedsFinder } from './feeds';
import { gdeltFinder } from './gdelt';
import { googleFinder } from './google';
import { keylessFinder } from './keyless';
import { modelFinder } from './model-search';
import { searxngFinder } from './searxng';
import { sitemapsFinder } from './sitemaps';
import type { Finder } from './types';

const BY_NAME: Record<FinderName, Finder> = {
  gdelt: gdeltFinder,
  bing: bingFinder,
  google: googleFinder,
  feeds: feedsFinder,
  sitemaps: sitemapsFinder,
  searxng: searxngFinder,
  brave: braveFinder,
  keyless: keylessFinder,
  model: modelFinder,
  factChecks: factChecksFinder,
};

/** Every finder, in the order in which they are shown. */
export const FINDERS: readonly Finder[] = FINDER_NAMES.map((name) => BY_NAME[name]);
