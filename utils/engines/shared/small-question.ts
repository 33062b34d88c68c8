import type { Citation } from '../../core/article/types';
import { isAboutQuestion } from '../../core/brief/about-question';
import { choosePassages, passageTokens } from '../../core/brief/fit/choose-passages';
import { splitPassages } from '../../core/brief/fit/parts';
import { citedAnswer } from '../../core/brief/parser/answers';
import type { Attributable } from '../../core/brief/parser/attribute';
import { grounded } from '../../core/brief/parser/grounded';
import type { Messages } from '../../core/brief/prompts/prompt';
import { ANSWER_LINES, smallAskPrompt } from '../../core/brief/prompts/small-ask-prompt';
import type { AnswerForm } from '../../core/brief/prompts/small-prompt';
import type { AskRequest } from '../../core/brief/requests';
import type { BriefLine } from '../../core/brief/types';
import { checkStatement } from '../../core/check/check';
import { indexSources } from '../../core/check/read/index-sources';
import { hasWords } from '../../core/check/tiers';
import { likelyPassages } from '../../core/instant/answer';
import type { LangTag } from '../../core/text/lang-tag';
import { contentWords } from '../../core/text/tokens';
import { isModelsOwn } from './small';
import type { EngineEvent } from './types';

/** Most passages sent with a question. */
const MOST_PASSAGES = 6;
/** Lowest score, as a share of the best one, with which a passage opens a line of an answer. */
const OPENING_SHARE = 0.7;

/** Share of a line's words that earlier lines had, above which it says nothing new. */
const REPEATED_SHARE = 0.6;

/** A question to a small model. */
export interface SmallAsk {
  messages: Messages;
  /** The passages that were sent, and may be cited. */
  sources: readonly Attributable[];
  citable: readonly Citation[];
  /**
   * The beginnings of the answer's lines, where they are given to the model: the likeliest passages, the best first.
   */
  openings: string[];
}

interface SmallRoom extends AnswerForm {
  /** Most tokens of the passages that are sent. */
  tokens: number;
}

/**
 * Answers a question with a small model, as events. Only lines that the sources support and that are about the question
 * are yielded. If there are none, nothing is yielded, or one line `none` if the model itself says that the sources do
 * not answer. Throws what `ask` throws, except for answers that are empty or would not end.
 */
export async function* answerSmall(
  request: AskRequest,
  within: SmallRoom,
  ask: (prompt: SmallAsk) => AsyncGenerator<EngineEvent, unknown>,
): AsyncGenerator<EngineEvent> {
  const prompt = smallAsk(request, within);
  const checkLine = lineChecker(request, prompt.sources);
  const said = new Set<string>();
  let answered = false;
  let none = false;
  try {
    for await (const event of ask(prompt)) {
      const line = event.type === 'line' ? checkLine(event.line) : null;
      if (event.type !== 'line') yield event;
      else if (line?.tag === 'none') none = true;
      else if (line && !repeats(line, said, request.outputLang)) {
        answered = true;
        yield { type: 'line', line };
      }
    }
  } catch (error) {
    if (!isModelsOwn(error)) throw error;
  }
  if (none && !answered) yield { type: 'line', line: { tag: 'none', text: '', citations: [], opens: false } };
  yield { type: 'end', complete: true };
}

/** True when a line mostly repeats earlier lines; its words are then added to `said`. */
function repeats({ text }: BriefLine, said: Set<string>, lang: LangTag): boolean {
  const words = [...new Set(contentWords(text, lang))];
  const again = words.filter((word) => said.has(word)).length;
  for (const word of words) said.add(word);
  return again > words.length * REPEATED_SHARE;
}

/** All sources of a question; the article is the first. */
function sourcesOf({ article, sources }: AskRequest) {
  const { lang, publishedAt, passages } = article;
  return [
    { number: 1, lang, publishedAt, passages, source: null },
    ...sources.map((source) => ({ ...source, source })),
  ];
}

/**
 * Builds the request, with the passages likeliest to answer it; where none is likelier than others, the article's own
 * best.
 */
function smallAsk(request: AskRequest, { tokens, forced }: SmallRoom): SmallAsk {
  const { article, question, outputLang } = request;
  const all = sourcesOf(request).map((one) => ({ ...one, pieces: splitPassages(one.passages, tokens, one.lang) }));
  const chosen = new Set<Attributable['passages'][number]>();
  const openings: Citation[] = [];
  let left = tokens;
  for (const { at, text, worth } of likelyPassages(question, all, article.title)) {
    const pieces = all.find(({ number }) => number === at[0])?.pieces ?? [];
    const piece = pieces.find((one) => one.n === at[1] && one.text.includes(text));
    if (!piece || chosen.size >= MOST_PASSAGES || passageTokens(piece) > left) continue;
    chosen.add(piece);
    left -= passageTokens(piece);
    if (worth >= OPENING_SHARE && openings.length < ANSWER_LINES) openings.push(at);
  }
  if (chosen.size === 0)
    for (const piece of choosePassages(all[0]?.pieces ?? [], left, article.lang)) chosen.add(piece);
  const sent = all
    .map(({ number, lang, source, pieces }) => ({
      number,
      lang,
      source,
      passages: pieces.filter((piece) => chosen.has(piece)),
    }))
    .filter(({ passages }) => passages.length > 0);
  const citable = sent.flatMap(({ number, passages }) => passages.map(({ n }): Citation => [number, n]));
  return {
    messages: smallAskPrompt({ title: article.title, question, sent, outputLang, forced }),
    sources: sent,
    citable,
    openings: (openings.length > 0 ? openings : citable.slice(0, 1)).map(([source, n]) => `ANSWER [${source}.${n}]:`),
  };
}

/**
 * Makes a function that checks a line of the answer: it returns the line to show, null for a line to drop, or a line
 * `none` where the model says that the sources do not answer.
 */
function lineChecker(request: AskRequest, sent: readonly Attributable[]): (line: BriefLine) => BriefLine | null {
  const { question, outputLang, article } = request;
  const all = sourcesOf(request);
  const index = indexSources(all);
  return (line) => {
    const cited = citedAnswer(line, sent);
    if (!cited || cited.tag === 'none') return cited;
    // A question in return is no answer.
    if (/[?？؟]\W*$/u.test(cited.text)) return null;
    const kept = grounded(cited, all, outputLang);
    if (!kept || !isAboutQuestion(kept, { question, title: article.title, lang: outputLang }, all)) return null;
    const { verdict } = checkStatement(kept, index, { lang: outputLang, publishedAt: article.publishedAt });
    // A line in words of the model's own is no answer: the sources' own sentences are better.
    return hasWords(verdict) || verdict === 'unchecked' ? kept : null;
  };
}
