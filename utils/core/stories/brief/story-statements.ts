import type { Citation } from '../../article/types';
import type { Statement } from '../../brief/types';
import { checkStatement } from '../../check/check';
import type { Verdict } from '../../check/types';
import { summariseMany } from '../../instant/summarise-many';
import { codeOf } from '../../text/lang-tag';
import { isNew, readSoFar } from '../novelty/new-since';
import type { CitedReport, ReadReport } from '../novelty/report';
import { statementsOf } from '../novelty/statements';

/** Sentences that are picked before those are dropped that others say too. */
const PICKED = 20;
/** Of reports in a language that is not the story's own. */
const PICKED_OF_FOREIGN = 2;
/** Verdicts by which an outlet says the same. */
const SAYS: ReadonlySet<Verdict> = new Set(['verbatim', 'excerpt', 'wordsFound']);

interface Wishes {
  most: number;
  /** Sentences in the story's language that stand in the brief already. */
  said?: readonly string[];
}

/**
 * The key sentences of a story's reports, without a model: each cites the report that it is quoted from, then those that
 * say the same, and none is said twice. Reports in another language than the first add what is most telling in them.
 */
export function storyStatements(reports: readonly CitedReport[], { most, said = [] }: Wishes): Statement[] {
  const groups = [...Map.groupBy(reports, ({ lang }) => codeOf(lang))];
  const chosen: Statement[] = [];
  for (const [i, [, group]] of groups.entries()) {
    const lang = group[0]?.lang ?? null;
    const documents = group.map((report) => ({ title: report.title, passages: ownPassages(report) }));
    const picks = summariseMany(documents, { lang, sentences: i === 0 ? PICKED : PICKED_OF_FOREIGN });
    const texts = i === 0 ? [...said] : [];
    const own: Statement[] = [];
    for (const { text, passage, document } of [...picks].sort((a, b) => b.score - a.score)) {
      const report = group[document];
      if (!report || chosen.length + own.length >= most) continue;
      if (texts.length > 0 && !isNew(text, report, readSoFar([asReport(report, texts)]))) continue;
      const others = group.flatMap((other) => (other === report ? [] : sayingOf(other, text)));
      texts.push(text);
      own.push({ text, origin: originOf(report), citations: [[report.number, passage], ...others] });
    }
    chosen.push(...inOrder(own, picks));
  }
  // A paragraph ends where another outlet takes the word.
  return chosen.map((one, i) => (isFollowing(one, chosen[i - 1]) ? one : { ...one, opens: true }));
}

const originOf = ({ number }: CitedReport): Statement['origin'] => (number === 1 ? 'article' : 'related');

const isFollowing = (one: Statement, before: Statement | undefined): boolean =>
  before?.citations[0]?.[0] === one.citations[0]?.[0];

const asReport = (report: ReadReport, texts: readonly string[]): ReadReport => ({
  ...report,
  passages: texts.map((text, i) => ({ n: i + 1, text })),
});

/** Only what states something may be picked: no offer, no credit. */
function ownPassages(report: ReadReport) {
  const kept = Map.groupBy(statementsOf(report), ({ passage }) => passage);
  return [...kept].map(([n, statements]) => ({ n, text: statements.map(({ text }) => text).join(' ') }));
}

function inOrder(own: readonly Statement[], picks: readonly { text: string }[]): Statement[] {
  const place = new Map(picks.map(({ text }, i) => [text, i]));
  return [...own].sort((a, b) => (place.get(a.text) ?? 0) - (place.get(b.text) ?? 0));
}

/** The passage in which another report says the same; [] where it does not. */
function sayingOf(report: CitedReport, text: string): Citation[] {
  const { verdict, evidence } = checkStatement({ text, citations: [] }, readSoFar([report]), report);
  const [first] = evidence;
  return SAYS.has(verdict) && first ? [[report.number, first.passage]] : [];
}
