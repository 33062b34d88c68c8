import { EngineError, type EngineErrorKind } from '../../core/brief/engine-error';
import { fillLines } from '../../core/brief/fill';
import { grounded } from '../../core/brief/parser/grounded';
import { type AnswerForm, type SmallPrompt, smallPrompt } from '../../core/brief/prompts/small-prompt';
import type { BriefRequest } from '../../core/brief/requests';
import type { BriefLine } from '../../core/brief/types';
import { checkStatement } from '../../core/check/check';
import { indexSources } from '../../core/check/index-sources';
import { keyBrief } from '../../core/instant/key-brief';
import { countWords } from '../../core/text/words';
import type { EngineEvent } from './types';

/** Failures that are the model's alone: what it did not write is filled in. All others are the reader's to know. */
const MODELS_OWN: ReadonlySet<EngineErrorKind> = new Set(['empty', 'endless']);

/** Whether a failure is the model's alone. */
export function isModelsOwn(error: unknown): boolean {
  return error instanceof EngineError && MODELS_OWN.has(error.kind);
}

/** Puts one request to a small model and gives the events of its answer. */
export type AskSmall = (prompt: SmallPrompt) => AsyncGenerator<EngineEvent, unknown>;

/**
 * A brief by a small model, as events: whatever it writes, what of it the article bears out is shown as it comes, and the
 * instant engine's sentences fill what is missing, marked as such. So it is always whole. Throws what `ask` throws, but for answers that are empty or would not end.
 */
export async function* writeSmall(request: BriefRequest, ask: AskSmall, form: AnswerForm): AsyncGenerator<EngineEvent> {
  const { article } = request;
  const prompt = smallPrompt(request, form);
  yield { type: 'read', words: prompt.passages.reduce((sum, { text }) => sum + countWords(text, article.lang), 0) };
  yield* filledUp(request, ask(prompt), groundedIn(request));
}

/**
 * What tells a line of a small model as the article bears it out, see `grounded`; null for what it does not bear out, and for
 * what is no part of it.
 */
export function groundedIn({ article, outputLang }: BriefRequest): (line: BriefLine) => BriefLine | null {
  const { passages, lang, publishedAt } = article;
  const own = { number: 1, lang, publishedAt, passages };
  const sources = indexSources([own]);
  return (line) => {
    const kept = line.tag === 'context' ? null : grounded(line, [own], outputLang);
    if (!kept || kept.tag === 'category') return kept;
    // What a large model says may be looked up by the reader, and written anew; a small one's is replaced at once.
    const { verdict } = checkStatement(kept, sources, { lang: outputLang, publishedAt });
    return verdict === 'notFound' ? null : kept;
  };
}

/**
 * The events of a model's answer with its lines as `settle` leaves them (none where that is null), then the instant engine's
 * sentences for what is missing, then the end. Throws what the events throw, but for answers that are empty or would not end;
 * what is missing of an answer that broke off is filled before.
 */
export async function* filledUp(
  { article, length }: BriefRequest,
  events: AsyncIterable<EngineEvent>,
  settle: (line: BriefLine) => BriefLine | null,
): AsyncGenerator<EngineEvent> {
  const given: BriefLine[] = [];
  let failure: unknown = null;
  try {
    for await (const event of events) {
      if (event.type !== 'line') {
        yield event;
        continue;
      }
      const line = settle(event.line);
      if (!line) continue;
      given.push(line);
      yield { type: 'line', line };
    }
  } catch (error) {
    // Where nothing was written the key sentences stand by themselves, and a reader who stops it wants no more.
    if (!(error instanceof EngineError) || (given.length === 0 && !isModelsOwn(error))) throw error;
    if (!isModelsOwn(error)) failure = error;
  }
  for (const line of fillLines(given, keyBrief(article, { length }))) yield { type: 'line', line };
  if (failure) throw failure;
  yield { type: 'end', complete: true };
}
