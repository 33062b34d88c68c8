import { plainText, withoutQuotes } from '../../text/plain-text';
import type { BriefLine, LineTag } from '../types';
import { mergeCitations, readCitations, takeMarkers } from './citations';
import type { ParserState } from './state';
import { citedSentences, citedWhole, cutAtSentence, endsSentence } from './statements';
import { tagOf } from './tag-words';

/** "The sources do not say." */
export const NONE: BriefLine = { tag: 'none', text: '', citations: [], opens: false };
/** Tags whose lines stand as a whole: "A says 12. B says 15." is one difference, and either half of it none. */
export const COMPARING: ReadonlySet<LineTag> = new Set(['agree', 'differ', 'only']);

/** A tag with the text after it. */
export interface TaggedText {
  tag: LineTag;
  /** Citations between the tag and its colon, as written; '' for none. */
  citations: string;
  text: string;
  /** Nothing of it was cut. */
  whole: boolean;
}

/** The text after a tag as lines of the brief, with their citations; of a text that was cut only whole sentences. */
export function placeText(state: ParserState, { tag, citations, text: raw, whole }: TaggedText): BriefLine[] {
  const { passages, vocabulary, placed } = state;
  const { text, markers } = takeMarkers(plainText(raw), passages);
  if (tag === 'answer' && text.length < 30 && tagOf(text.replace(/[\s\p{P}]+/gu, ''), vocabulary) === 'none')
    return [NONE];
  const front = readCitations(citations, passages);
  if (tag === 'category' || tag === 'headline') {
    if (!whole) {
      state.cutLine = true;
      return [];
    }
    const cited = markers.reduce((all, marker) => mergeCitations(all, marker.citations), front);
    return placed.place(tag, withoutQuotes(cutAtSentence(text).trim()), cited);
  }
  const kept = { text: cutAtSentence(text), markers, front };
  const found = COMPARING.has(tag) ? citedWhole(kept) : citedSentences(kept, state.lang);
  if (!whole && !endsSentence(text)) {
    state.cutLine = true;
    found.pop();
  }
  return found.flatMap((sentence) => placed.place(tag, sentence.text, sentence.citations));
}
