import { answersKind, questionKind } from '../text/question-kind';
import { questionShares, questionWords } from '../text/question-words';
import { contentWords } from '../text/tokens';
import type { Attributable } from './attribute';
import { speaks } from './grounded';
import type { BriefLine } from './types';

/** Share of the question's words, by weight, that a line and what it cites must hold: with less it is about something else. */
const LEAST_SHARE = 0.3;

/**
 * Whether a line may answer a question, as far as words tell: with what it cites it holds enough of the question's words, of
 * those that the line or any passage knows, and it has a number or a day where one is asked for. Small models copy what
 * stands before them, whatever the question. Of a line that rests on another language nothing can be told: it may.
 */
export function isAboutQuestion(
  line: BriefLine,
  question: string,
  sources: readonly Attributable[],
  lang: string,
): boolean {
  const kind = questionKind(question);
  if ((kind === 'howMany' || kind === 'when') && !answersKind(kind, line.text, lang)) return false;
  const cited = sources.filter(({ number }) => line.citations.some(([source]) => source === number));
  if (!cited.every((source) => speaks(source, lang))) return true;
  const words = questionWords(question, lang);
  if (words.length === 0) return true;
  const rests = ({ number }: Attributable, n: number) =>
    line.citations.some(([source, passage]) => source === number && passage === n);
  const own = contentWords(line.text, lang);
  const all = cited.flatMap((source) =>
    source.passages.map(({ n, text }) => ({ own: rests(source, n), words: contentWords(text, source.lang) })),
  );
  const basis = [...own, ...all.flatMap((passage) => (passage.own ? passage.words : []))];
  const known = new Set([...own, ...all.flatMap((passage) => passage.words)]);
  const [share = 0] = questionShares(
    words.filter((word) => known.has(word)),
    [basis, ...all.map((passage) => passage.words)],
  );
  return share >= LEAST_SHARE;
}
