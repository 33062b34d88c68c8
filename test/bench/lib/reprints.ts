import { REPRINT_THRESHOLD } from '../../../utils/core/constants/reprints.ts';
import { outletKey } from '../../../utils/core/coverage/outlet-key.ts';
import { countVoices, type Foldable, foldReprints, Groups } from '../../../utils/core/coverage/reprints/fold.ts';
import { type ComparableText, comparableText, sameText } from '../../../utils/core/coverage/reprints/same-text.ts';
import { containment, shingles } from '../../../utils/core/coverage/reprints/shingles.ts';
import type { LabelledArticle, PairSet } from './article-pairs.ts';
import { FIGURE_HEAD, figureCells } from './pair-scores.ts';
import { overlap, plainMeasures } from './plain-measures.ts';

/** Containment from which a plain measure takes a text for a reprint. */
const PLAIN = 0.495;

export const REPRINT_HEAD = ['set', 'pairs', 'measure', ...FIGURE_HEAD];

/** Texts of a set made ready, by id. */
function ready(articles: Iterable<LabelledArticle>): Map<string, ComparableText> {
  return new Map([...articles].map(({ id, text, title, lang }) => [id, comparableText(text || title, lang)]));
}

/** Scores the pairs of a set: how surely one text is the other's. */
export function scoreReprints({ articles, pairs }: PairSet): number[] {
  const texts = ready(articles.values());
  return pairs.map(({ a, b }) => {
    const [one, other] = [texts.get(a), texts.get(b)];
    return one && other ? sameText(one, other) : 0;
  });
}

/** Rows of the table for one set, with the plain measures. */
export function reprintRows(set: PairSet, scores: readonly number[]): string[][] {
  const all = [...set.articles.values()];
  const places = new Map(all.map(({ id }, i) => [id, i]));
  const runs = all.map(({ text, title }) => shingles([text || title]));
  const { tfidf } = plainMeasures(all.map(({ title, text, lang }) => ({ text: `${title}\n${text}`, lang })));
  const of = (measure: (i: number, j: number) => number) =>
    set.pairs.map(({ a, b }) => measure(places.get(a) ?? -1, places.get(b) ?? -1));
  const runsOf = (i: number) => runs[i] ?? new Set<number>();
  const measures: [string, readonly number[], number | null][] = [
    ['recoupe', scores, REPRINT_THRESHOLD],
    ['containment', of((i, j) => containment(runsOf(i), runsOf(j))), PLAIN],
    ['TF-IDF', of(tfidf), null],
    ['Jaccard of runs', of((i, j) => overlap(runsOf(i), runsOf(j))), null],
  ];
  return measures.map(([measure, values, threshold]) => {
    const items = set.pairs.flatMap(({ label }, i) =>
      label === null ? [] : [{ score: values[i] ?? 0, right: label }],
    );
    return [set.name, String(items.length), measure, ...figureCells(items, threshold)];
  });
}

/** Numbers of independent reports of an event: by the labels, as counted by the extension, and by simpler counts. */
export interface EventCount {
  event: string;
  /** Groups of labelled reprints and of one outlet's articles. */
  right: number;
  independent: number;
  articles: number;
  domains: number;
  /** Domains, and plain containment of whole texts. */
  contained: number;
}

/** Counts the events of sets whose pairs name an event and whose articles name their domain. */
export function countEvents(sets: readonly PairSet[]): EventCount[] {
  return sets.flatMap(({ pairs, articles }) => {
    const events = Map.groupBy(pairs, ({ event }) => event);
    return [...events].flatMap(([event, own]) => {
      const ids = [...new Set(own.flatMap(({ a, b }) => [a, b]))];
      const all = ids.flatMap((id) => articles.get(id) ?? []);
      if (event === '' || all.some(({ domain }) => domain === '')) return [];
      return [countEvent(event, all, own)];
    });
  });
}

function countEvent(event: string, all: readonly LabelledArticle[], pairs: PairSet['pairs']): EventCount {
  const texts = ready(all);
  const foldable = all.map(
    ({ id, domain, title, lead }): Foldable => ({
      outlet: outletKey(null, domain, ''),
      title,
      lead,
      text: texts.get(id) ?? null,
    }),
  );
  const voices = (groups: Groups): number => countVoices(foldable, (i) => groups.of(i)).count;
  const joined = (isJoined: (i: number, j: number) => boolean): Groups => {
    const groups = new Groups(all.length);
    for (let i = 0; i < all.length; i++) for (let j = 0; j < i; j++) if (isJoined(i, j)) groups.join(i, j);
    return groups;
  };
  const labelled = new Set(pairs.flatMap(({ a, b, label }) => (label ? [`${a}\n${b}`, `${b}\n${a}`] : [])));
  const runs = all.map(({ text }) => shingles([text]));
  return {
    event,
    right: voices(joined((i, j) => labelled.has(`${all[i]?.id}\n${all[j]?.id}`))),
    independent: voices(foldReprints(foldable)),
    articles: all.length,
    domains: new Set(all.map(({ domain }) => domain.replace(/^www\./, ''))).size,
    contained: voices(joined((i, j) => containment(runs[i] ?? new Set(), runs[j] ?? new Set()) >= PLAIN)),
  };
}
