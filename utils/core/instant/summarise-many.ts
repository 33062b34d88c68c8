import { candidatesOf, type SourcePassage } from './candidates';
import { rank } from './rank';
import { select } from './select';
import type { KeySentence, SummaryOptions } from './summarise';

/** One of several texts on the same event. */
export interface SourceDocument {
  title: string;
  passages: SourcePassage[];
}

/** A picked sentence, with the text that it is from. */
export interface KeySentenceOfMany extends KeySentence {
  /** Index of its text in the list, from 0. */
  document: number;
}

const DEFAULT_SENTENCES = 5;

/**
 * The key sentences of several texts on one event, in the order of the texts and of reading; what two texts say occurs
 * once. `passage` is the number of the passage in its own text. Empty when there is no text; time is linear in the
 * length of all texts.
 */
export function summariseMany(
  documents: readonly SourceDocument[],
  options: Omit<SummaryOptions, 'title'>,
): KeySentenceOfMany[] {
  const { lang } = options;
  const none = options.sentences === undefined && options.words === undefined;
  const own = documents.map(({ title, passages }) => candidatesOf(passages, lang, title));
  const ranked = rank(own.flat(), {
    lang,
    title: documents.map(({ title }) => title).join('\n'),
    single: options.sentences === 1,
    documents: own.map(({ length }) => length),
  });
  const picks = select(ranked, {
    sentences: options.sentences ?? (none ? DEFAULT_SENTENCES : Number.POSITIVE_INFINITY),
    words: options.words ?? Number.POSITIVE_INFINITY,
  });
  const documentOf = own.flatMap((candidates, document) => candidates.map(() => document));
  return picks.map(({ candidate, score, index }) => ({
    text: candidate.text,
    passage: candidate.passage,
    score,
    document: documentOf[index] ?? 0,
  }));
}
