import type { CheckSources } from '../../../utils/core/check/read/index-sources';
import { comparableText } from '../../../utils/core/coverage/reprints/same-text';
import { containment } from '../../../utils/core/coverage/reprints/shingles';
import { isNew, readSoFar } from '../../../utils/core/stories/novelty/new-since';
import { type ReportText, statementsOf } from '../../../utils/core/stories/novelty/statements';
import type { LabelledArticle, LabelledPair, PairSet } from './article-pairs.ts';
import type { Claim } from './claims.ts';

/** Statements that were judged, and those of them that were told as new. */
export interface Judged {
  all: number;
  fresh: number;
  /** Those told otherwise than they should be. */
  wrong: string[];
}

/** An article with less text has no sentences to judge. */
const LEAST_CHARS = 400;
/** Statements of another event that are put into one report. */
const INSERTED = 8;

export const nothing = (): Judged => ({ all: 0, fresh: 0, wrong: [] });

export function sum(parts: readonly Judged[]): Judged {
  return parts.reduce(
    (total, { all, fresh, wrong }) => ({
      all: total.all + all,
      fresh: total.fresh + fresh,
      wrong: [...total.wrong, ...wrong],
    }),
    nothing(),
  );
}

function reportOf({ text, lang, date }: LabelledArticle): ReportText {
  const passages = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => ({ n: i + 1, text: line }));
  return { lang, publishedAt: date, passages };
}

function judge(
  report: ReportText,
  read: readonly ReportText[],
  { shouldBeNew, most = Number.POSITIVE_INFINITY }: Task,
) {
  const sources = readSoFar(read);
  const judged = nothing();
  for (const { text } of statementsOf(report).slice(0, most)) {
    const fresh = isNew(text, report, sources);
    judged.all += 1;
    judged.fresh += Number(fresh);
    if (fresh !== shouldBeNew) judged.wrong.push(text);
  }
  return judged;
}

interface Task {
  shouldBeNew: boolean;
  most?: number;
}

/** Reprints against their originals, by kind of reprint. Of an unordered pair the reprint is the text that the other has more of. */
export function judgeReprints({ pairs, articles }: PairSet): Map<string, Judged> {
  const found = new Map<string, Judged>();
  for (const { a, b, label, kind } of pairs) {
    const [one, other] = [articles.get(a), articles.get(b)];
    if (label !== true || !one?.text || !other?.text) continue;
    const [original, reprint] = kind === '' && isWithin(one, other) ? [other, one] : [one, other];
    const judged = judge(reportOf(reprint), [reportOf(original)], { shouldBeNew: false });
    found.set(kind, sum([found.get(kind) ?? nothing(), judged]));
  }
  return found;
}

/** True where the first text is within the second rather than the other way round: the shorter, where they share a text. */
function isWithin(one: LabelledArticle, other: LabelledArticle): boolean {
  const [a, b] = [one, other].map(({ text, lang }) => comparableText(text, lang));
  return a !== undefined && b !== undefined && containment(a.runs, b.runs) > 0 && a.runs.size < b.runs.size;
}

/** Pairs of texts on different events: in sets of reprints only those drawn by chance, for others are of one event. */
function isOfOtherEvent({ label, kind }: LabelledPair, folder: string): boolean {
  return label === false && (folder === 'same-event' || kind === 'random');
}

/** The statements of one event's article, put into a report of another event, against that other event's own report. */
export function judgeOthers({ pairs, articles }: PairSet, folder: 'same-event' | 'reprints'): Judged {
  return sum(
    pairs
      .filter((pair) => isOfOtherEvent(pair, folder))
      .map(({ a, b }) => {
        const [read, other] = [articles.get(a), articles.get(b)];
        if (!read || !other || read.text.length < LEAST_CHARS || other.text.length < LEAST_CHARS) return nothing();
        return judge(reportOf(other), [reportOf(read)], { shouldBeNew: true, most: INSERTED });
      }),
  );
}

/** Labelled claims against their sources: the right ones, and the wrong ones. */
export function judgeClaims(claims: readonly Claim[]): { right: Judged; wrong: Judged } {
  const known = new Map<string, CheckSources>();
  const [right, wrong] = [nothing(), nothing()];
  for (const { passages, lang, text, right: isRight } of claims) {
    const key = passages.join('\n');
    const report = { lang, publishedAt: null, passages: passages.map((text, i) => ({ n: i + 1, text })) };
    const sources = known.get(key) ?? readSoFar([report]);
    known.set(key, sources);
    const judged = isRight ? right : wrong;
    judged.all += 1;
    judged.fresh += Number(isNew(text, report, sources));
  }
  return { right, wrong };
}
