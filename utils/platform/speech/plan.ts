import type { Brief, Statement } from '../../core/brief/types';
import { isWarned } from '../../core/check/tiers';
import type { LangTag } from '../../core/text/lang-tag';
import { speechPieces } from './pieces';

/** One sentence to be read aloud. */
export interface SpokenSentence {
  /** `announcement`: in the interface's words, about what comes next. */
  part: 'headline' | 'standfirst' | 'story' | 'context' | 'announcement';
  /** As it stands in the brief, so that it can be marked there. */
  text: string;
  lang: LangTag;
  /** The texts given to the voice, one after the other. */
  pieces: string[];
}

/** The interface's words for marks that a listener cannot see. */
export interface SpeechWords {
  /** Read before the AI context, to announce it. */
  context: string;
  /** Before a statement that was not found in the sources. */
  notFound: string;
  /** Language of these words. */
  lang: LangTag;
}

export interface SpeechOptions {
  /** The headline as it is shown: the brief's, or the article's title. */
  headline: string;
  /** Language of the brief. */
  lang: LangTag;
  /** Language of the article, and so of sentences that were picked from it. */
  articleLang: LangTag;
  /** Statements not found in the sources are hidden, so they are not read aloud either. */
  hideNotFound: boolean;
}

/**
 * The sentences of a brief to read aloud, in order: headline, standfirst, story, context. Marks that a reader sees are
 * announced: that a statement was not found in the sources, and that the context is the model's own.
 */
export function planSpeech(brief: Brief, words: SpeechWords, options: SpeechOptions): SpokenSentence[] {
  const { headline, lang, articleLang, hideNotFound } = options;
  const wroteHeadline = brief.headline !== '' && !brief.filled?.includes('headline');
  const sentence = (part: SpokenSentence['part'], text: string, of = lang): SpokenSentence[] => {
    const pieces = speechPieces(text);
    return pieces.length > 0 ? [{ part, text, lang: of, pieces }] : [];
  };
  const sentencesOf = (part: 'standfirst' | 'story', statements: readonly Statement[]) =>
    statements.flatMap(({ text, head, check, by }) => {
      const missing = check !== undefined && isWarned(check.verdict);
      if (missing && hideNotFound) return [];
      const warning = missing ? sentence('announcement', words.notFound, words.lang) : [];
      const own = by === 'instant' ? articleLang : lang;
      // A head may change the sense of what follows ("CLAIM").
      return [...warning, ...(head ? sentence('announcement', head, own) : []), ...sentence(part, text, own)];
    });
  const context = brief.context.flatMap(({ text }) => sentence('context', text));
  return [
    ...sentence('headline', headline, wroteHeadline ? lang : articleLang),
    ...sentencesOf('standfirst', brief.standfirst),
    ...sentencesOf('story', brief.story),
    ...(context.length > 0 ? [...sentence('announcement', words.context, words.lang), ...context] : []),
  ];
}
