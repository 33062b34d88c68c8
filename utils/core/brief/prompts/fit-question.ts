import type { Passage } from '../../article/types';
import { estimateTokens } from '../../text/tokens';
import { passageTokens } from '../fit/choose-passages';
import { answerRoom, INSTRUCTION_TOKENS, type PartsLimits, splitPassages, USABLE_SHARE } from '../fit/parts';
import { relevantPassages } from '../fit/relevant-passages';
import type { AskRequest } from '../requests';
import { answerOf, type SentSource } from './across-prompt';
import { askPrompt, askTask, type EarlierQuestion, freshAskPrompt } from './ask-prompt';
import { fitSources } from './fit-sources';
import type { Messages } from './prompt';

/** Tokens of earlier questions and answers that go along, the newest first. */
const EARLIER_TOKENS = 1500;
/** Tokens of the tag and citations of a line, and of two turns around it. */
const TAG_TOKENS = 12;
const TURN_TOKENS = 20;
/** Fewest tokens of each source that are worth sending. */
const SMALLEST_SOURCE_TOKENS = 300;
/** Fewest tokens kept for the article’s text, however small the model’s stated context. */
const SMALLEST_ARTICLE_TOKENS = 400;

/** The request for an answer to a question, with the sources and passages that fit. */
export interface AskPlan {
  messages: Messages;
  sources: SentSource[];
  /** Passages of the article that the answer may cite. */
  passages: readonly Passage[];
}

function costOf({ question, answer }: EarlierQuestion): number {
  return (
    estimateTokens(question) + answer.reduce((sum, { text }) => sum + estimateTokens(text) + TAG_TOKENS, TURN_TOKENS)
  );
}

/** The newest of the earlier questions that fit. */
function remembered(earlier: readonly EarlierQuestion[], most: number): EarlierQuestion[] {
  let left = most;
  const kept: EarlierQuestion[] = [];
  for (const one of earlier.toReversed()) {
    left -= costOf(one);
    if (left < 0) break;
    kept.unshift(one);
  }
  return kept;
}

/**
 * Makes the request for an answer: it fits the model’s context, and the sources’ text fits the budget. It continues the
 * request that the brief was written from. Where there is none, or too little room beside it, it holds the article’s
 * passages that the question is about instead.
 */
export function planAsk(request: AskRequest, { contextTokens, tokenBudget }: PartsLimits): AskPlan {
  const { article, first, brief, question, outputLang } = request;
  const free =
    (contextTokens - answerRoom(contextTokens)) * USABLE_SHARE -
    estimateTokens(askTask(request)) -
    estimateTokens(question);
  const earlier = remembered(request.earlier, Math.min(EARLIER_TOKENS, free / 6));
  const earlierTokens = earlier.reduce((sum, one) => sum + costOf(one), 0);
  const asked = { question, earlier, outputLang };
  const answer = brief ? answerOf(brief) : '';
  if (first && answer !== '') {
    const spent =
      first.reduce((sum, { content }) => sum + estimateTokens(content), estimateTokens(answer)) + earlierTokens;
    const room = Math.floor(Math.min(tokenBudget, free - spent));
    if (room >= SMALLEST_SOURCE_TOKENS * Math.min(request.sources.length, 3)) {
      const sources = request.sources.length > 0 ? fitSources(request.sources, room) : [];
      return { messages: askPrompt(first, answer, { ...asked, sources }), sources, passages: article.passages };
    }
  }
  const room = Math.max(
    2 * SMALLEST_ARTICLE_TOKENS,
    Math.floor(Math.min(tokenBudget, free - earlierTokens - INSTRUCTION_TOKENS)),
  );
  // Readers ask about the article first of all, so it gets two of the shares.
  const others = Math.min(request.sources.length, Math.floor(room / SMALLEST_SOURCE_TOKENS) - 2);
  const share = others > 0 ? Math.floor((2 * room) / (others + 2)) : room;
  const whole = splitPassages(article.passages, share, article.lang);
  const passages = relevantPassages(question, { passages: whole, lang: article.lang }, share);
  const left = room - passages.reduce((sum, passage) => sum + passageTokens(passage), 0);
  const sources = others > 0 && left >= SMALLEST_SOURCE_TOKENS ? fitSources(request.sources, left) : [];
  return { messages: freshAskPrompt(article, passages, { ...asked, sources }), sources, passages };
}
