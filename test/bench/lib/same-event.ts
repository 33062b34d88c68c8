import { SAME_EVENT_THRESHOLD } from '../../../utils/core/constants/same-event.ts';
import { matchPool } from '../../../utils/core/coverage/same-event/match-pool.ts';
import type { MatchItem } from '../../../utils/core/coverage/same-event/terms.ts';
import type { LabelledArticle, PairSet } from './article-pairs.ts';
import { FIGURE_HEAD, figureCells } from './pair-scores.ts';
import { plainMeasures } from './plain-measures.ts';

/** The parts of the articles that are looked at. */
export const VIEWS = ['text', 'title and lead', 'title'] as const;
export type View = (typeof VIEWS)[number];

/** Characters of text that stand in for a lead where the set gives none. */
const LEAD = 250;

export const SAME_EVENT_HEAD = ['set', 'looked at', 'pairs', 'measure', ...FIGURE_HEAD];

/** The views that a set allows, fullest first. */
export function viewsOf({ articles }: PairSet): View[] {
  const all = [...articles.values()];
  const texts = all.some(({ text }) => text !== '');
  return VIEWS.filter((view) => view === 'title' || texts || (view !== 'text' && all.some(({ lead }) => lead !== '')));
}

function itemOf({ title, lead, text, date, lang }: LabelledArticle, view: View): MatchItem {
  const whole = view === 'text';
  return {
    title: title || (whole ? '' : text.slice(0, 100)),
    lead: whole ? lead : view === 'title' ? '' : lead || text.slice(0, LEAD),
    text: whole ? text : '',
    publishedAt: date,
    lang,
  };
}

/** Scores the pairs of a set, its articles being the pool. */
export function scorePairs(set: PairSet, view: View): number[] {
  const places = new Map([...set.articles.keys()].map((id, i) => [id, i]));
  const score = matchPool([...set.articles.values()].map((article) => itemOf(article, view)));
  return set.pairs.map(({ a, b }) => score(places.get(a) ?? -1, places.get(b) ?? -1));
}

/**
 * Rows of the table for one set and view, with the plain measures; kinds of other pairs apart where the set names them.
 */
export function sameEventRows(set: PairSet, view: View, scores: readonly number[]): string[][] {
  const places = new Map([...set.articles.keys()].map((id, i) => [id, i]));
  const plain = plainMeasures(
    [...set.articles.values()].map((article) => {
      const { title, lead, text, lang } = itemOf(article, view);
      return { text: `${title}\n${lead}\n${text}`, lang };
    }),
  );
  const at = (id: string): number => places.get(id) ?? -1;
  const measures: [string, number[], number | null][] = [
    ['recoupe', [...scores], SAME_EVENT_THRESHOLD],
    ['TF-IDF', set.pairs.map(({ a, b }) => plain.tfidf(at(a), at(b))), null],
    ['Jaccard', set.pairs.map(({ a, b }) => plain.jaccard(at(a), at(b))), null],
  ];
  const kinds = new Set(set.pairs.filter(({ label }) => label === false).map(({ kind }) => kind));
  const groups: [string, (kind: string) => boolean][] = [['', () => true]];
  if (kinds.size > 1) for (const kind of kinds) groups.push([` / ${kind}`, (own) => own === kind]);
  return groups.flatMap(([name, isOwn]) =>
    measures.map(([measure, all, threshold]) => {
      const items = set.pairs.flatMap(({ label, kind }, i) =>
        label === null || (!label && !isOwn(kind)) ? [] : [{ score: all[i] ?? 0, right: label }],
      );
      return [`${set.name}${name}`, view, String(items.length), measure, ...figureCells(items, threshold)];
    }),
  );
}
