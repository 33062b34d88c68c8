import type { Citation } from '../../article/types';
import type { LangTag } from '../../text/lang-tag';
import { sentences } from '../../text/sentences';
import { type Marker, mergeCitations } from './citations';

/** Longest text of one line that is kept, in characters. */
export const LONGEST_LINE_CHARS = 5000;

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]\s*_`]*$/;

/** True when a text ends as a sentence does, quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  // Only the end is looked at, so that the time does not grow with the text.
  return SENTENCE_END.test(text.slice(-40));
}

/** A text of at most `LONGEST_LINE_CHARS` characters, cut at a sentence end (else at a space) where it was longer. */
export function cutAtSentence(text: string): string {
  if (text.length <= LONGEST_LINE_CHARS) return text;
  const head = text.slice(0, LONGEST_LINE_CHARS);
  const end = Math.max(...['. ', '! ', '? ', '… ', '。', '！', '？'].map((mark) => head.lastIndexOf(mark)));
  if (end > 0) return head.slice(0, end + 1);
  const space = head.lastIndexOf(' ');
  return space > 0 ? head.slice(0, space) : head;
}

/** The text of a line, with the citations that stood in it and before it. */
interface MarkedText {
  text: string;
  markers: Marker[];
  front: Citation[];
}

/** One sentence and what it cites. */
export interface CitedSentence {
  text: string;
  citations: Citation[];
}

/**
 * The sentences of a line. Each cites what the line cites up front and the markers that stand in it or right after it;
 * one without either shares all markers of the line.
 */
export function citedSentences({ text, markers, front }: MarkedText, lang: LangTag | null): CitedSentence[] {
  const leading = markers
    .filter(({ at }) => at === 0)
    .reduce((all, { citations }) => mergeCitations(all, citations), front);
  const inside = markers.filter(({ at }) => at > 0);
  const everything = inside.reduce((all, { citations }) => mergeCitations(all, citations), leading);
  let from = 0;
  let next = 0;
  return sentences(text, lang).map((sentence) => {
    const end = text.indexOf(sentence, from) + sentence.length;
    from = end;
    let own = leading;
    for (let marker = inside[next]; marker && marker.at <= end + 1; marker = inside[++next]) {
      own = mergeCitations(own, marker.citations);
    }
    return { text: sentence, citations: own.length > 0 ? own : everything };
  });
}

/** A line as one statement, whatever its sentences: it cites all that the line cites. */
export function citedWhole({ text, markers, front }: MarkedText): CitedSentence[] {
  const citations = markers.reduce((all, marker) => mergeCitations(all, marker.citations), front);
  return text.trim() === '' ? [] : [{ text: text.trim(), citations }];
}
