import { findDifferences } from '../../coverage/differences';
import type { Difference } from '../../coverage/types';
import type { ReportText } from './statements';

/** A figure that a report gives otherwise than those before it. */
export interface ChangedFigure {
  /** The thing counted; '' where no words name it. */
  about: string;
  /** As worded by the report that was read last, and by this one: "3,800" and "4,200 residents". */
  was: string;
  now: string;
  /** The passage of this report that gives it. */
  passage: number;
}

/**
 * The figures of a report that what was read gives otherwise. What was read already in both versions has not changed.
 * @param read the reports that were read, in the order of their publication
 */
export function changedFigures(report: ReportText, read: readonly ReportText[]): ChangedFigure[] {
  const own = {
    ...{ canonicalUrl: '', title: '', byline: [], outlet: '', kind: 'news' as const },
    ...{ lang: report.lang, publishedAt: report.publishedAt, passages: paragraphs(report) },
  };
  const others = read.map((one, i) => ({ number: i + 2, lang: one.lang, title: '', passages: paragraphs(one) }));
  return findDifferences(own, others).flatMap((difference) => changeIn(difference) ?? []);
}

function changeIn({ kind, about, values }: Difference): ChangedFigure | null {
  const own = values.filter(({ citations }) => citations.some(([source]) => source === 1));
  const before = values
    .filter(({ citations }) => citations.every(([source]) => source !== 1))
    .sort((a, b) => latest(b) - latest(a));
  const [now] = own;
  const [was] = before;
  if (kind !== 'number' || own.length !== 1 || !(now && was)) return null;
  if (now.citations.some(([source]) => source !== 1)) return null;
  return { about, was: withoutEnd(was.text, now.text), now: now.text, passage: now.citations[0]?.[1] ?? 0 };
}

/** The earlier wording without the words that both end with: "3,800" of "3,800 residents" and "4,200 residents". */
function withoutEnd(was: string, now: string): string {
  const [own, other] = [was.split(' '), now.split(' ')];
  while (own.length > 1 && own.at(-1) === other.at(-1)) {
    own.pop();
    other.pop();
  }
  return own.join(' ');
}

const latest = ({ citations }: Difference['values'][number]): number =>
  Math.max(...citations.map(([source]) => source));

const paragraphs = ({ passages }: ReportText) =>
  passages.map(({ n, text }) => ({ n, text, kind: 'paragraph' as const }));
