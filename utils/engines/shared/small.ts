import { EngineError, type EngineErrorKind } from '../../core/brief/engine-error';
import { fillLines } from '../../core/brief/fill';
import { grounded } from '../../core/brief/parser/grounded';
import { type AnswerForm, type SmallPrompt, smallPrompt } from '../../core/brief/prompts/small-prompt';
import type { BriefRequest } from '../../core/brief/requests';
import type { BriefLine } from '../../core/brief/types';
import { checkStatement } from '../../core/check/check';
import { headlineResult } from '../../core/check/headline';
import { indexSources } from '../../core/check/read/index-sources';
import { hasWords, isWarned } from '../../core/check/tiers';
import { keyBrief } from '../../core/instant/key-brief';
import { countWords } from '../../core/text/words';
import type { EngineEvent } from './types';

/**
 * Failures that lie with the model alone: the lines it did not write are filled in. The reader must know of all others.
 */
const MODELS_OWN: ReadonlySet<EngineErrorKind> = new Set(['empty', 'endless']);

/** True when a failure lies with the model alone. */
export function isModelsOwn(error: unknown): boolean {
  return error instanceof EngineError && MODELS_OWN.has(error.kind);
}

/** Sends one request to a small model and yields the events of its answer. */
export type AskSmall = (prompt: SmallPrompt) => AsyncGenerator<EngineEvent, unknown>;

/**
 * Has a small model write a brief, as events: the lines that the article supports are yielded as they come, and
 * sentences of the instant engine fill the rest, marked as such. So the brief is always complete. Throws what `ask`
 * throws, except for answers that are empty or would not end.
 */
export async function* writeSmall(request: BriefRequest, ask: AskSmall, form: AnswerForm): AsyncGenerator<EngineEvent> {
  const { article } = request;
  const prompt = smallPrompt(request, form);
  yield { type: 'read', words: prompt.passages.reduce((sum, { text }) => sum + countWords(text, article.lang), 0) };
  yield* filledUp(request, ask(prompt), groundedIn(request));
}

/**
 * Makes a function that returns a small model's line as the article supports it, see `grounded`; null for a line that
 * it does not support, or that is not part of a brief.
 */
export function groundedIn({ article, outputLang }: BriefRequest): (line: BriefLine) => BriefLine | null {
  const { passages, lang, publishedAt } = article;
  const own = { number: 1, lang, publishedAt, passages };
  const sources = indexSources([own]);
  return (line) => {
    const kept = line.tag === 'context' ? null : grounded(line, [own], outputLang);
    if (!kept || kept.tag === 'category') return kept;
    // A large model's line may be looked up by the reader, and rewritten; a small model's is replaced at once, but for a
    // headline, whose words are a matter of style.
    const result = checkStatement(kept, sources, { lang: outputLang, publishedAt });
    const { verdict } = result;
    const stands =
      kept.tag === 'headline'
        ? !isWarned(headlineResult(result).verdict)
        : hasWords(verdict) || verdict === 'unchecked';
    return stands ? kept : null;
  };
}

/**
 * Yields the events of a model's answer, each line as `checkLine` returns it (dropped where that is null), then
 * sentences of the instant engine for the missing lines, then the end. Throws what the events throw, except for answers
 * that are empty or would not end; the missing lines of an answer that broke off are filled before that.
 */
export async function* filledUp(
  { article, length }: BriefRequest,
  events: AsyncIterable<EngineEvent>,
  checkLine: (line: BriefLine) => BriefLine | null,
): AsyncGenerator<EngineEvent> {
  const given: BriefLine[] = [];
  let failure: unknown = null;
  try {
    for await (const event of events) {
      if (event.type === 'takeBack') given.length = 0;
      if (event.type !== 'line') {
        yield event;
        continue;
      }
      const line = checkLine(event.line);
      if (!line) continue;
      given.push(line);
      yield { type: 'line', line };
    }
  } catch (error) {
    // Two kinds of error are rethrown: an abort, since a reader who stops it wants no more, and a failure of the
    // service before any line, after which the key sentences are shown instead.
    if (!(error instanceof EngineError) || (given.length === 0 && !isModelsOwn(error))) throw error;
    if (!isModelsOwn(error)) failure = error;
  }
  for (const line of fillLines(given, keyBrief(article, { length }))) yield { type: 'line', line };
  if (failure) throw failure;
  yield { type: 'end', complete: true };
}
