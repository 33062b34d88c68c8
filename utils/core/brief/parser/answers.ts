import { folded } from '../../text/fold';
import type { BriefLine } from '../types';
import { type Attributable, attributeAcross } from './attribute';

/**
 * Sentences by which a model says, without the tag for it, that the sources do not answer: a denial, together with the
 * source that is silent. In English and French; folded.
 */
const SILENT =
  /\b(?:sources?|articles?|passages?|text|information|provided|given|texte)\b.*\b(?:not|no|nothing|cannot|neither|ne|n|aucune?|rien|pas)\b.*\b(?:say|says|state|states?|mention|mentions|mentioned|specify|specified|contain|answer|provide|provides|indicate|known|give|gives|dit|disent|precise|precisent|mentionne|indique|contient|repond|donne)\b|\b(?:not|no|nothing|aucune?|pas)\b.*\b(?:mentioned|stated|specified|answered|information|available|precise|mentionne|indique)\b.*\b(?:sources?|articles?|passages?|text|texte)\b|\b(?:not in the (?:sources?|articles?|passages?|text)|pas dans (?:les sources|l article|le texte))\b/;

/** Longest sentence that may say so, in characters. */
const LONGEST_REFUSAL_CHARS = 300;

/** True when a sentence says nothing but that the sources do not answer. */
export function saysNotThere(text: string): boolean {
  return text.length <= LONGEST_REFUSAL_CHARS && SILENT.test(folded(text));
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
