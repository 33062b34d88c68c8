import { estimateTokens } from '../../text/tokens';
import { choosePassages, passageTokens } from '../fit/choose-passages';
import { answerRoom, INSTRUCTION_TOKENS, type PartsLimits, splitPassages, USABLE_SHARE } from '../fit/parts';
import type { ComparedSource, CompareRequest } from '../requests';
import { acrossAsk, acrossPrompt, answerOf, freshAcrossPrompt, type SentSource } from './across-prompt';
import type { Messages } from './prompt';

/** Tokens of a source's fence and metadata. */
const HEADING_TOKENS = 80;
/**
 * Fewest tokens of a source, its heading included, that say enough of it to compare; about its first three paragraphs.
 */
const SMALLEST_SOURCE_TOKENS = 300;

function costOf({ passages }: ComparedSource): number {
  return passages.reduce((sum, passage) => sum + passageTokens(passage), HEADING_TOKENS);
}

/**
 * The passages of each source that fit `room` tokens. All get the same share, and what short ones leave goes to longer
 * ones; where there is too little for all, the later sources are left out.
 */
export function fitSources(sources: readonly ComparedSource[], room: number): SentSource[] {
  const most = Math.max(1, Math.floor(room / SMALLEST_SOURCE_TOKENS));
  const kept = sources.filter(({ passages }) => passages.length > 0).slice(0, most);
  let left = room;
  let waiting = kept.length;
  const chosen = new Map<ComparedSource, SentSource>();
  for (const source of kept.toSorted((a, b) => costOf(a) - costOf(b))) {
    const share = Math.max(SMALLEST_SOURCE_TOKENS, Math.floor(left / waiting--)) - HEADING_TOKENS;
    const whole = splitPassages(source.passages, share, source.lang);
    const passages = choosePassages(whole, share, source.lang);
    left -= passages.reduce((sum, passage) => sum + passageTokens(passage), HEADING_TOKENS);
    chosen.set(source, { source, passages });
  }
  return kept.flatMap((source) => chosen.get(source) ?? []);
}

/** The request to compare sources, with the sources and passages that fit. */
export interface ComparePlan {
  messages: Messages;
  sources: SentSource[];
}

/**
 * The request that compares the article with its sources, within the model's context; of the sources' text at most the
 * budget. It goes on from the request that the brief was written from, unless there is none or too little room beside
 * it: then the article itself is thinned, too.
 */
export function planCompare(request: CompareRequest, { contextTokens, tokenBudget }: PartsLimits): ComparePlan {
  const { article, first, brief } = request;
  const answer = brief ? answerOf(brief) : '';
  const free = (contextTokens - answerRoom(contextTokens)) * USABLE_SHARE - estimateTokens(acrossAsk(request));
  const wanted = request.sources.reduce((sum, source) => sum + Math.min(SMALLEST_SOURCE_TOKENS, costOf(source)), 0);
  if (first && answer !== '') {
    const spent = first.reduce((sum, { content }) => sum + estimateTokens(content), estimateTokens(answer));
    const room = Math.min(tokenBudget, Math.floor(free - spent));
    if (room >= Math.min(wanted, tokenBudget)) {
      const sources = fitSources(request.sources, room);
      return { messages: acrossPrompt({ first, answer }, sources, request), sources };
    }
  }
  const room = Math.max(2 * SMALLEST_SOURCE_TOKENS, Math.floor(free - INSTRUCTION_TOKENS));
  // The article is one of the sources, and all are to be heard alike; what it leaves is theirs.
  const others = Math.max(1, Math.min(request.sources.length, Math.floor(room / SMALLEST_SOURCE_TOKENS) - 1));
  const share = Math.min(tokenBudget, Math.floor(room / (others + 1)));
  const whole = splitPassages(article.passages, share, article.lang);
  const passages = choosePassages(whole, share, article.lang);
  const spent = passages.reduce((sum, passage) => sum + passageTokens(passage), 0);
  const sources = fitSources(request.sources, Math.min(tokenBudget, room - spent));
  return { messages: freshAcrossPrompt({ article, passages }, sources, request), sources };
}
