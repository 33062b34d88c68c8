import type { Article } from '../../article/types';
import { checkStatement } from '../../check/check';
import type { Verdict } from '../../check/types';
import { findDifferences } from '../../coverage/differences';
import { summariseMany } from '../../instant/summarise-many';
import { codeOf, type LangTag } from '../../text/lang-tag';
import { isNew, readSoFar } from '../novelty/new-since';
import { type ReportText, statementsOf } from '../novelty/statements';

/** A report of a story that was read. */
export interface ReadReport extends ReportText {
  /** The id of its item. */
  id: string;
  url: string;
  title: string;
  outlet: string;
}

/** A sentence of a story's brief, verbatim from a report. Plain data. */
export interface StoryStatement {
  text: string;
  /** Outlets that say it: the one that it is quoted from first, with its report. */
  outlets: string[];
  url: string;
  lang: LangTag | null;
}

/** What reports give otherwise than others. Plain data. */
export interface StoryDifference {
  about: string;
  values: { text: string; outlets: string[] }[];
}

const MOST_STATEMENTS = 8;
/** Sentences that are picked before those are dropped that others say too. */
const PICKED = 20;
/** Of reports in a language that is not the story's own. */
const PICKED_OF_FOREIGN = 2;
/** Verdicts by which an outlet says the same. */
const SAYS: ReadonlySet<Verdict> = new Set(['verbatim', 'excerpt', 'wordsFound']);

/** A report from the article that was read at its address. */
export function readReport(id: string, outlet: string, article: Article): ReadReport {
  const passages = article.passages.filter(({ kind }) => kind !== 'caption').map(({ n, text }) => ({ n, text }));
  const { canonicalUrl: url, title, lang, publishedAt } = article;
  return { id, url, title, outlet: outlet || article.outlet, lang, publishedAt, passages };
}

/**
 * The brief of a story from its reports, without a model: key sentences, each with the outlets that say it, and none said
 * twice. Reports in another language than the first add what is most telling in them.
 */
export function briefOfStory(reports: readonly ReadReport[]): StoryStatement[] {
  const groups = [...Map.groupBy(reports, ({ lang }) => codeOf(lang))];
  const chosen: StoryStatement[] = [];
  for (const [i, [, group]] of groups.entries()) {
    const lang = group[0]?.lang ?? null;
    const documents = group.map((report) => ({ title: report.title, passages: ownPassages(report) }));
    const picks = summariseMany(documents, { lang, sentences: i === 0 ? PICKED : PICKED_OF_FOREIGN });
    const own: StoryStatement[] = [];
    for (const { text, document } of byRank(picks)) {
      const report = group[document];
      if (!report || chosen.length + own.length >= MOST_STATEMENTS) continue;
      const said = readSoFar([{ ...report, passages: own.map((one, n) => ({ n: n + 1, text: one.text })) }]);
      if (own.length > 0 && !isNew(text, report, said)) continue;
      const others = group.filter((other) => other !== report && says(other, text));
      const outlets = [...new Set([report, ...others].map(({ outlet }) => outlet))];
      own.push({ text, outlets, url: report.url, lang });
    }
    chosen.push(...inOrder(own, picks));
  }
  return chosen;
}

/** Only what states something may be picked: no offer, no credit. */
function ownPassages(report: ReadReport) {
  const kept = Map.groupBy(statementsOf(report), ({ passage }) => passage);
  return [...kept].map(([n, statements]) => ({ n, text: statements.map(({ text }) => text).join(' ') }));
}

const byRank = <P extends { score: number }>(picks: readonly P[]): P[] => [...picks].sort((a, b) => b.score - a.score);

function inOrder(own: readonly StoryStatement[], picks: readonly { text: string }[]): StoryStatement[] {
  const place = new Map(picks.map(({ text }, i) => [text, i]));
  return [...own].sort((a, b) => (place.get(a.text) ?? 0) - (place.get(b.text) ?? 0));
}

function says(report: ReadReport, text: string): boolean {
  const { verdict } = checkStatement({ text, citations: [] }, readSoFar([report]), report);
  return SAYS.has(verdict);
}

/** What the reports differ on, with the outlets that give each value. */
export function differencesOf(reports: readonly ReadReport[]): StoryDifference[] {
  const [first, ...others] = reports.map(({ passages, ...report }, i) => ({
    ...{ number: i + 1, title: report.title, lang: report.lang, publishedAt: report.publishedAt },
    passages: passages.map(({ n, text }) => ({ n, text, kind: 'paragraph' as const })),
  }));
  if (!first) return [];
  const article = { ...first, canonicalUrl: '', byline: [], outlet: '', kind: 'news' as const };
  return findDifferences(article, others).map(({ about, values }) => ({
    about,
    values: values.map(({ text, citations }) => ({
      text,
      outlets: [...new Set(citations.flatMap(([source]) => reports[source - 1]?.outlet ?? []))],
    })),
  }));
}
