import { mapEach } from '../../core/async/map-each';
import { EngineError } from '../../core/brief/engine-error';
import { roomFor } from '../../core/brief/fit/parts';
import { citedAnswer } from '../../core/brief/parser/answers';
import type { Attributable } from '../../core/brief/parser/attribute';
import { planAsk } from '../../core/brief/prompts/fit-question';
import { answerGrammar } from '../../core/brief/prompts/grammar';
import { ANSWER_LINES } from '../../core/brief/prompts/small-ask-prompt';
import { SMALL_TEXT_TOKENS } from '../../core/brief/prompts/small-prompt';
import type { AskRequest } from '../../core/brief/requests';
import type { Usage } from '../../core/cost/usage';
import type { Attempt } from '../shared/in-smaller';
import { answerSmall } from '../shared/small-question';
import type { EngineEvent } from '../shared/types';
import { asTask } from './as-task';
import type { Ask } from './ask';

/**
 * Has a question answered in one request. A NONE line (the sources do not say) counts only in an answer without usable
 * lines; lines after it that cite nothing are dropped. Throws `EngineError('empty')` when the answer has neither.
 */
export async function* answerQuestion(
  ask: Ask,
  request: AskRequest,
  { contextTokens, signal }: Attempt,
): AsyncGenerator<EngineEvent> {
  const { article, outputLang, tokenBudget } = request;
  const { messages, sources, passages } = planAsk(request, { contextTokens, tokenBudget });
  const total: { usage: Usage | null } = { usage: null };
  const citable: Attributable[] = [
    { number: 1, lang: article.lang, passages },
    ...sources.map(({ source, passages: own }) => ({ number: source.number, lang: source.lang, passages: own })),
  ];
  const against = { sources: citable, across: false, answers: true, lang: outputLang };
  let answered = false;
  let none = false;
  const complete = yield* mapEach(ask(messages, against, { total, signal }), (event): EngineEvent[] => {
    if (event.type !== 'line') return [asTask('ask', event)];
    const line = citedAnswer(event.line, citable);
    if (line?.tag === 'none') none = true;
    if (!line || line.tag === 'none') return [];
    // After "the sources do not say" only a line that cites a source still counts as an answer.
    if (none && line.citations.length === 0) return [];
    answered = true;
    return [{ type: 'line', line }];
  });
  if (!answered && !none) throw new EngineError('empty');
  if (!answered) yield { type: 'line', line: { tag: 'none', text: '', citations: [], opens: false } };
  yield { type: 'end', complete };
}

interface ShortAttempt extends Attempt {
  /** True when the endpoint takes a grammar. */
  forced: boolean;
}

/** The same for small models, which get the passages most likely to answer and a short prompt; see `answerSmall`. */
export async function* answerQuestionShort(
  ask: Ask,
  request: AskRequest,
  { contextTokens, signal, forced }: ShortAttempt,
): AsyncGenerator<EngineEvent> {
  const { outputLang: lang, tokenBudget } = request;
  const total: { usage: Usage | null } = { usage: null };
  const against = { across: false, answers: true, lang };
  const tokens = Math.min(SMALL_TEXT_TOKENS, tokenBudget, roomFor(contextTokens));
  const events = answerSmall(request, { tokens, forced }, ({ messages, sources, citable }) => {
    const grammar = answerGrammar(citable, ANSWER_LINES, lang);
    return ask(messages, { ...against, sources }, { total, signal, grammar });
  });
  for await (const event of events) yield asTask('ask', event);
}
