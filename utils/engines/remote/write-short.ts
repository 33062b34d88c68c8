import { roomFor } from '../../core/brief/fit/parts';
import { formLines, mayBegin } from '../../core/brief/prompts/form';
import { briefGrammar, formGrammar } from '../../core/brief/prompts/grammar';
import type { SmallPrompt } from '../../core/brief/prompts/small-prompt';
import type { BriefRequest } from '../../core/brief/requests';
import type { Usage } from '../../core/cost/usage';
import { keyBrief } from '../../core/instant/key-brief';
import type { Attempt } from '../shared/in-smaller';
import { writeSmall } from '../shared/small';
import type { EngineEvent } from '../shared/types';
import { readAgainst } from './against';
import type { Ask } from './ask';
import type { ModelSize } from './small-model';

interface ShortAttempt extends Attempt {
  size: ModelSize;
  /** True when the endpoint takes a grammar. */
  forced: boolean;
}

/** Has a small model write a brief; it gets less to read, and less to write. */
export function writeShort(
  ask: Ask,
  request: BriefRequest,
  { contextTokens, signal, size, forced }: ShortAttempt,
): AsyncGenerator<EngineEvent> {
  const { article, outputLang: lang, length } = request;
  const total: { usage: Usage | null } = { usage: null };
  const short = { ...request, tokenBudget: Math.min(request.tokenBudget, roomFor(contextTokens)) };
  const against = readAgainst(request);
  const isLed = size === 'tiny' && mayBegin(lang, article.lang);
  const grammar = ({ passages, storyLines }: SmallPrompt) =>
    isLed
      ? formGrammar(formLines(article, { passages, storyLines, lang, instant: keyBrief(article, { length }) }), lang)
      : briefGrammar(passages, storyLines, lang);
  return writeSmall(short, (prompt) => ask(prompt.messages, against, { total, signal, grammar: grammar(prompt) }), {
    forced,
  });
}
