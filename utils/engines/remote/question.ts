import { settleAnswer } from '../../brief/answers';
import type { Attributable } from '../../brief/attribute';
import { planAsk } from '../../brief/fit-question';
import { EngineError } from '../errors';
import type { AskRequest, EngineEvent, Usage } from '../types';
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
