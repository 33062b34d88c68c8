import { mapEach } from '../../core/async/map-each';
import { EngineError } from '../../core/brief/engine-error';
import { createRewriteParser } from '../../core/brief/parser/rewrite-lines';
import { rewritePrompt } from '../../core/brief/prompts/rewrite-prompt';
import type { RewriteRequest } from '../../core/brief/requests';
import type { Usage } from '../../core/cost/usage';
import type { Attempt } from '../shared/in-smaller';
import type { EngineEvent } from '../shared/types';
import { asTask } from './as-task';
import type { Ask } from './ask';

/**
 * Has lines of a brief rewritten in one request. Throws `EngineError('empty')` when there are none to rewrite, or when
 * the answer has none of them.
 */
export async function* rewriteLines(
  ask: Ask,
  request: RewriteRequest,
  { contextTokens, signal }: Attempt,
): AsyncGenerator<EngineEvent> {
  const { article, outputLang, tokenBudget, lines } = request;
  if (lines.length === 0) throw new EngineError('empty');
  const messages = rewritePrompt(request, { contextTokens, tokenBudget });
  const total: { usage: Usage | null } = { usage: null };
  const against = {
    sources: [{ number: 1, lang: outputLang, passages: article.passages }],
    across: false,
    lang: outputLang,
    parser: createRewriteParser.bind(null, lines.length),
  };
  const asked = ask(messages, against, { total, signal });
  yield { type: 'end', complete: yield* mapEach(asked, (event) => [asTask('rewrite', event)]) };
}
