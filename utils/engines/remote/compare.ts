import { mapEach } from '../../core/async/map-each';
import { citedComparison } from '../../core/brief/across';
import { EngineError } from '../../core/brief/engine-error';
import type { Attributable } from '../../core/brief/parser/attribute';
import { planCompare } from '../../core/brief/prompts/fit-sources';
import type { CompareRequest } from '../../core/brief/requests';
import type { Usage } from '../../core/cost/usage';
import { countWords } from '../../core/text/words';
import type { Attempt } from '../shared/in-smaller';
import type { EngineEvent } from '../shared/types';
import type { Ask } from './ask';

/**
 * Compares the article with its sources in one request. Throws `EngineError('empty')` when there is nothing to compare
 * with, or when no line of the answer is supported by what it cites.
 */
export async function* compareSources(
  ask: Ask,
  request: CompareRequest,
  { contextTokens, signal }: Attempt,
): AsyncGenerator<EngineEvent> {
  const { article, outputLang, tokenBudget, context } = request;
  const { messages, sources } = planCompare(request, { contextTokens, tokenBudget });
  if (sources.length === 0) throw new EngineError('empty');
  const total: { usage: Usage | null } = { usage: null };
  const words = sources.flatMap(({ source, passages }) => passages.map(({ text }) => countWords(text, source.lang)));
  yield { type: 'read', words: words.reduce((sum, count) => sum + count, 0) };
  const citable: Attributable[] = [
    { number: 1, lang: article.lang, passages: article.passages },
    ...sources.map(({ source, passages }) => ({ number: source.number, lang: source.lang, passages })),
  ];
  const asked = ask(messages, { sources: citable, across: true, lang: outputLang }, { total, signal });
  let usable = false;
  const complete = yield* mapEach(asked, (event): EngineEvent[] => {
    if (event.type !== 'line') return [event];
    const line = citedComparison(event.line, citable);
    // A line that cites nothing is the model's own knowledge, which the reader may not want.
    if (!line || (line.citations.length === 0 && !context)) return [];
    usable = true;
    return [{ type: 'line', line }];
  });
  if (!usable) throw new EngineError('empty');
  yield { type: 'end', complete };
}
