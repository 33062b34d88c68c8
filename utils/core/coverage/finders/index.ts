import { bingFinder } from './bing';
import { braveFinder } from './brave';
import { feedsFinder } from './feeds';
import { gdeltFinder } from './gdelt';
import { googleFinder } from './google';
import { modelFinder } from './model-search';
import { searxngFinder } from './searxng';
import type { Finder } from './types';

/** Every finder, in the order in which they are shown. */
export const FINDERS: readonly Finder[] = [
  gdeltFinder,
  bingFinder,
  googleFinder,
  feedsFinder,
  searxngFinder,
  braveFinder,
  modelFinder,
];
