import type { Article, Passage } from '../../article/types';
import type { LangTag } from '../../text/lang-tag';
import { sentences } from '../../text/sentences';
import { estimateTokens } from '../../text/tokens';
import { countWords } from '../../text/words';
import { choosePassages, LABEL_TOKENS, passageTokens } from './choose-passages';

/**
 * Tokens of the instructions, the format, the wishes and the article's metadata: some 550, and room for a long title.
 */
export const INSTRUCTION_TOKENS = 750;
/** Tokens left for the answer, and the share of a small context that the answer may take at most. */
const ANSWER_TOKENS = 3000;
const ANSWER_SHARE = 0.25;
/** Estimates of tokens are off by some 20 %. */
export const USABLE_SHARE = 0.85;
/** Fewest tokens of the article’s text in a part, however small the model’s stated context. */
const SMALLEST_PART_TOKENS = 400;
export interface PartsLimits {
  /** Tokens that fit one request, prompt and answer; may be Infinity. */
  contextTokens: number;
  /** Most tokens of article text, all parts together. */
  tokenBudget: number;
  /** Tokens of article text that fit one request, where that is known; else it follows from the context. */
  room?: number;
}

/** Tokens of a context that are left for the answer. */
export function answerRoom(contextTokens: number): number {
  return Math.min(ANSWER_TOKENS, contextTokens * ANSWER_SHARE);
}

/** Tokens of material (passages or notes) that fit one request. */
export function roomFor(contextTokens: number): number {
  const room = contextTokens - INSTRUCTION_TOKENS - answerRoom(contextTokens);
  return Math.max(SMALLEST_PART_TOKENS, Math.floor(room * USABLE_SHARE));
}

/**
 * Cuts a text into pieces of at most `tokens`: between sentences, and within a sentence only if it is longer than that.
 */
function pieces(text: string, tokens: number, lang: LangTag | null): string[] {
  const found: string[] = [];
  let piece: string[] = [];
  let used = 0;
  for (const sentence of sentences(text, lang).flatMap((whole) => hardCut(whole, tokens))) {
    const cost = estimateTokens(sentence) + 1;
    if (piece.length > 0 && used + cost > tokens) {
      found.push(piece.join(' '));
      piece = [];
      used = 0;
    }
    piece.push(sentence);
    used += cost;
  }
  return piece.length > 0 ? [...found, piece.join(' ')] : found;
}

function hardCut(sentence: string, tokens: number): string[] {
  if (estimateTokens(sentence) <= tokens) return [sentence];
  // One token is at least one UTF-16 unit in every estimate, so this many units always fit.
  const found: string[] = [];
  for (let at = 0; at < sentence.length; at += tokens) found.push(sentence.slice(at, at + tokens));
  return found;
}

/** Passages, those above `tokens` replaced by their pieces, which keep the passage's number. */
export function splitPassages(passages: readonly Passage[], tokens: number, lang: LangTag | null): Passage[] {
  return passages.flatMap((passage) =>
    passageTokens(passage) <= tokens
      ? [passage]
      : pieces(passage.text, Math.max(1, tokens - LABEL_TOKENS), lang).map((text) => ({ ...passage, text })),
  );
}

/**
 * Plans the reading of an article: its passages in as few parts as fit the model's context, whole passages together in
 * reading order. An article above the budget is thinned: its opening stays, and the passages most typical of the rest,
 * spread over all of it. `wordsRead` is the number of its words that are sent.
 */
export function planParts(article: Article, limits: PartsLimits): { parts: Passage[][]; wordsRead: number } {
  const room = limits.room ?? roomFor(limits.contextTokens);
  const budget = Math.max(SMALLEST_PART_TOKENS, limits.tokenBudget);
  const whole = splitPassages(article.passages, Math.min(room, budget), article.lang);
  const chosen = choosePassages(whole, budget, article.lang);
  const parts: Passage[][] = [];
  let part: Passage[] = [];
  let used = 0;
  for (const passage of chosen) {
    const cost = passageTokens(passage);
    if (part.length > 0 && used + cost > room) {
      parts.push(part);
      part = [];
      used = 0;
    }
    part.push(passage);
    used += cost;
  }
  if (part.length > 0) parts.push(part);
  const wordsRead =
    chosen.length === whole.length
      ? article.words
      : chosen.reduce((words, { text }) => words + countWords(text, article.lang), 0);
  return { parts, wordsRead };
}
