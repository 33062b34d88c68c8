import type { LangTag } from '../text/lang-tag';
import { questionShares, questionWords } from '../text/question-words';
import { answersKind, questionKind } from '../text/questions/question-kind';
import { contentWords } from '../text/tokens';
import type { Attributable } from './parser/attribute';
import { speaks } from './parser/grounded';
import type { BriefLine } from './types';

/**
 * Share of the question's words, by weight, that a line and what it cites must hold: with less it is about something
 * else.
 */
const LEAST_SHARE = 0.35;
/**
 * Kinds of question whose answers are recognised by their form, where the question has no other words to look for:
 * "What happens next?"
 */
const BY_FORM = new Set(['why', 'next']);

interface AskedAbout {
  question: string;
  /** The article's title: it supplies the subject that a question leaves out. */
  title: string;
  /** Language of the answer. */
  lang: LangTag;
}

/**
 * True when a line may be an answer to a question, judging by its words: it adds something to the question; together
 * with the passages it cites it holds enough of those of the question's words that the line or any passage has; and it
 * has a number or a day where the question asks for one. Small models copy the text before them, whatever the question.
 * A line that rests on passages in another language cannot be compared, and passes.
 */
export function isAboutQuestion(
  line: Pick<BriefLine, 'text' | 'citations'>,
  { question, title, lang }: AskedAbout,
  sources: readonly Attributable[],
): boolean {
  const cited = sources.filter(({ number }) => line.citations.some(([source]) => source === number));
  if (!cited.every((source) => speaks(source, lang))) return true;
  const kind = questionKind(question);
  const asked = questionWords(question, lang);
  const wanted = kind === 'howMany' || kind === 'when' || (asked.length === 0 && kind !== null && BY_FORM.has(kind));
  if (kind !== null && wanted && !answersKind(kind, line.text, lang)) return false;
  const said = contentWords(line.text, lang);
  const known = new Set(contentWords(question, lang));
  if (said.every((word) => known.has(word))) return false;
  const words = asked.length > 0 ? asked : questionWords(title, lang);
  const passages = cited.flatMap(({ number, lang: own, passages }) =>
    passages.map(({ n, text }) => ({
      rests: line.citations.some(([source, passage]) => source === number && passage === n),
      words: contentWords(text, own),
    })),
  );
  const basis = [...said, ...passages.flatMap(({ rests, words }) => (rests ? words : []))];
  const all = [basis, ...passages.map(({ words }) => words)];
  const held = new Set(all.flat());
  const [share = 0] = questionShares(
    words.filter((word) => held.has(word)),
    all,
  );
  return share >= LEAST_SHARE;
}
