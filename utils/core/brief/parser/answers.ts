import { folded } from '../../text/fold';
import { PACKS } from '../../text/packs';
import type { BriefLine } from '../types';
import { type Attributable, attributeAcross } from './attribute';

/**
 * Sentences by which a model says, without the tag for it, that the sources do not answer: a denial, together with the
 * source that is silent. Folded.
 */
const SILENT = [...PACKS.values()].map(({ questions: { silence } }) => {
  const { source, denial, saying, missing, notIn } = silence;
  const orders = [
    [source, denial, saying],
    [denial, missing, source],
  ].map((words) => words.map((word) => `(?:${word})`).join('\\b.*\\b'));
  return new RegExp(`\\b(?:${[...orders, notIn].join('|')})\\b`);
});

/** Longest sentence that may say so, in characters. */
const LONGEST_REFUSAL_CHARS = 300;

/** True when a sentence says nothing but that the sources do not answer. */
export function saysNotThere(text: string): boolean {
  return text.length <= LONGEST_REFUSAL_CHARS && SILENT.some((pattern) => pattern.test(folded(text)));
}

/**
 * A line of an answer with only citations of passages that were sent, or null for a line that is no part of an answer.
 * A line that cites nothing gets the passages that support it. Where there are none, it either says in its own words
 * that the sources are silent, or is the model's own. `sources` are those that were sent, with only the passages that
 * were sent.
 */
export function citedAnswer(line: BriefLine, sources: readonly Attributable[]): BriefLine | null {
  if (line.tag === 'none') return line;
  if (line.tag !== 'answer' && line.tag !== 'context') return null;
  const citations = line.citations.filter(([source, passage]) =>
    sources.some(({ number, passages }) => number === source && passages.some(({ n }) => n === passage)),
  );
  if (citations.length > 0) return { ...line, tag: 'answer', citations };
  if (saysNotThere(line.text)) return { ...line, tag: 'none', text: '', citations: [] };
  return { ...line, tag: 'answer', citations: attributeAcross(line.text, sources) };
}
