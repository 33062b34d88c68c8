import type { Passage } from '../article/types';
import { codeOf, type LangTag } from '../text/lang-tag';
import { packOf } from '../text/packs';
import { type Figure, type FigureSource, figuresOf } from './figures/figures';
import { differingMeasures } from './figures/measures';
import { differingNames } from './figures/names';
import { differingTolls } from './figures/tolls';
import type { CoveredArticle, Difference } from './types';

/** A source that has been read. */
export interface ReadSource {
  /** The number by which statements cite it: 2, 3, …; source 1 is the article in the tab. */
  number: number;
  passages: Passage[];
  /** Null when unknown. */
  lang: LangTag | null;
  title: string;
}

/** Most differences that are given; more would be noise. */
const MOST_DIFFERENCES = 10;

function sameValue(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high;
}

function differenceOf(figures: readonly Figure[]): Difference {
  const values: { figure: Figure; citations: [number, number][] }[] = [];
  for (const figure of figures) {
    const citation: [number, number] = [figure.source, figure.passage];
    const known = values.find((value) => sameValue(value.figure, figure));
    if (known) known.citations.push(citation);
    else values.push({ figure, citations: [citation] });
  }
  return {
    about: figures.find(({ wording }) => wording !== '')?.wording ?? '',
    kind: 'number',
    values: values.map(({ figure, citations }) => ({ text: figure.text, citations })),
  };
}

/**
 * Numbers that count the same thing and names of the same role on which the article (source 1) and the sources that
 * were read differ, found without a model; at most ten, those that most sources give first. Sources in a language
 * without a pack are passed over. Tuned to give a false difference less often than to miss a true one. Never throws;
 * the time grows in proportion to the length of the texts.
 */
export function findDifferences(article: CoveredArticle, sources: readonly ReadSource[]): Difference[] {
  const year = article.publishedAt ? new Date(article.publishedAt).getUTCFullYear() : null;
  const all: FigureSource[] = [{ number: 1, lang: article.lang, passages: article.passages }, ...sources].flatMap(
    ({ number, lang, passages }) => {
      const language = codeOf(lang);
      return language !== null && packOf(language) ? [{ number, lang: language, passages, year }] : [];
    },
  );
  const figures = all.map(figuresOf);
  const groups = [...differingTolls(figures), ...differingMeasures(figures)];
  const numbers = groups.toSorted((a, b) => b.length - a.length).map(differenceOf);
  return [...numbers, ...differingNames(all)].slice(0, MOST_DIFFERENCES);
}
