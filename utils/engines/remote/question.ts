import { EngineError } from '../../core/brief/engine-error';
import { roomFor } from '../../core/brief/fit/parts';
import { settleAnswer } from '../../core/brief/parser/answers';
import type { Attributable } from '../../core/brief/parser/attribute';
import { planAsk } from '../../core/brief/prompts/fit-question';
import { answerGrammar } from '../../core/brief/prompts/grammar';
import { ANSWER_LINES } from '../../core/brief/prompts/small-ask-prompt';
import { SMALL_TEXT } from '../../core/brief/prompts/small-prompt';
import type { AskRequest } from '../../core/brief/requests';
import type { Usage } from '../../core/cost/usage';
import { answerSmall } from '../shared/small-question';
import type { EngineEvent } from '../shared/types';
import type { Ask } from './ask';

/**
 * Has a question answered in one request. NONE counts only where no answer came; what follows it then is dropped. Throws
 * `EngineError('empty')` when the answer has no usable line.
 */
export async function* answerQuestion(
  ask: Ask,
  request: AskRequest,
  contextTokens: number,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  const { article, outputLang, tokenBudget } = request;
  const { messages, sources, passages } = planAsk(request, { contextTokens, tokenBudget });
  const total: Usage = { input: 0, output: 0, cached: 0 };
  const citable: Attributable[] = [
    { number: 1, lang: article.lang, passages },
    ...sources.map(({ source, passages: own }) => ({ number: source.number, lang: source.lang, passages: own })),
  ];
  const asked = ask(messages, { sources: citable, across: false, answers: true, lang: outputLang }, total, signal);
  let answered = false;
  let none = false;
  for (;;) {
    const next = await asked.next();
    if (next.done) {
      if (!answered && !none) throw new EngineError('empty');
      if (!answered) yield { type: 'line', line: { tag: 'none', text: '', citations: [], opens: false } };
      yield { type: 'end', complete: next.value };
      return;
    }
    if (next.value.type === 'sent') {
      yield { type: 'sent', request: { ...next.value.request, task: 'ask' } };
      continue;
    }
    if (next.value.type !== 'line') {
      yield next.value;
      continue;
    }
    const line = settleAnswer(next.value.line, citable);
    if (line?.tag === 'none') none = true;
    if (!line || line.tag === 'none') continue;
    // After "the sources do not say" only what a source is named for is still an answer.
    if (none && line.citations.length === 0) continue;
    answered = true;
    yield { type: 'line', line };
  }
}

/**
 * The same for small models, which get the likeliest passages and a short prompt, see `answerSmall`. `forced`: the endpoint
 * takes a grammar.
 */
export async function* answerQuestionShort(
  ask: Ask,
  request: AskRequest,
  contextTokens: number,
  signal: AbortSignal,
  forced: boolean,
): AsyncGenerator<EngineEvent> {
  const { outputLang: lang, tokenBudget } = request;
  const total: Usage = { input: 0, output: 0, cached: 0 };
  const against = { across: false, answers: true, lang };
  const events = answerSmall(
    request,
    Math.min(SMALL_TEXT, tokenBudget, roomFor(contextTokens)),
    ({ messages, sources, citable }) =>
      ask(messages, { ...against, sources }, total, signal, answerGrammar(citable, ANSWER_LINES, lang)),
    forced,
  );
  for await (const event of events)
    yield event.type === 'sent' ? { type: 'sent', request: { ...event.request, task: 'ask' } } : event;
}
