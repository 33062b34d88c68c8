import { mapEach } from '../../core/async/map-each';
import { EngineError, type EngineErrorKind } from '../../core/brief/engine-error';
import { planParts, roomFor } from '../../core/brief/fit/parts';
import { answerPattern, briefPattern } from '../../core/brief/prompts/line-pattern';
import { fitNotes } from '../../core/brief/prompts/notes';
import type { Messages } from '../../core/brief/prompts/prompt';
import { ANSWER_LINES } from '../../core/brief/prompts/small-ask-prompt';
import { SMALL_TEXT_TOKENS, smallMergePrompt, smallPromptOf } from '../../core/brief/prompts/small-prompt';
import type { BriefRequest } from '../../core/brief/requests';
import type { Usage } from '../../core/cost/usage';
import type { BuiltInLanguages, BuiltInState } from '../../core/settings/built-in';
import { type ReadAgainst, readAnswer } from '../shared/answer';
import { hideNothing } from '../shared/hide';
import { inSmaller } from '../shared/in-smaller';
import { apartFromLoading, type Loading } from '../shared/loading';
import type { Piece } from '../shared/pieces';
import { rereadInContext } from '../shared/reread-in-context';
import { filledUp, groundedIn } from '../shared/small';
import { answerSmall } from '../shared/small-question';
import { takeNotes } from '../shared/take-notes';
import type { Engine, EngineEvent } from '../shared/types';
import { attributed, writeProse } from './prose';
import type { BuiltInEvent, BuiltInRunner } from './types';

/** Context size (tokens) assumed where the browser does not report one. */
const DEFAULT_CONTEXT_TOKENS = 4096;

/** Errors for models that are not ready, by the model's state. */
const NOT_READY: Record<Exclude<BuiltInState, 'ready'>, EngineErrorKind> = {
  downloading: 'notDownloaded',
  downloadable: 'notDownloaded',
  language: 'language',
  unavailable: 'noBuiltIn',
  missing: 'noBuiltIn',
};

/**
 * An engine on the best of a browser's own models; nothing leaves the machine. A long article is read in parts that fit
 * the model's context; the instant engine fills what the model leaves out. Throws `EngineError`: `notDownloaded`,
 * `language` or `noBuiltIn` where no model is ready; lines yielded before an error remain valid.
 */
export function createBuiltInEngine(runner: BuiltInRunner): Engine {
  return {
    name: 'built-in',
    model: null,
    // The browser only says which languages it supports when asked about one; each version adds some.
    capabilities: {
      contextTokens: DEFAULT_CONTEXT_TOKENS,
      local: true,
      languages: null,
      grammar: true,
      webSearch: false,
    },
    async *brief(request, signal) {
      signal.throwIfAborted();
      const languages: BuiltInLanguages = { input: request.article.lang, output: request.outputLang };
      const { kind, state } = await runner.find(languages);
      signal.throwIfAborted();
      if (state !== 'ready' || !kind) throw new EngineError(state === 'ready' ? 'noBuiltIn' : NOT_READY[state]);
      const tokens = await runner.contextTokens(kind, languages, signal);
      const ask = prompter(languages, runner, signal);
      const events = inSmaller(
        ({ contextTokens }) =>
          kind === 'prompt'
            ? writePrompted(request, contextTokens, ask)
            : writeProse(request, contextTokens, (prose) => runner.generate({ kind, languages, ...prose }, signal)),
        halving(tokens, signal),
      );
      yield* filledUp(request, events, kind === 'prompt' ? groundedIn(request) : (line) => attributed(line, request));
    },
    async canAsk(languages) {
      const { kind, state } = await runner.find(languages);
      return kind === 'prompt' && state === 'ready';
    },
    async *ask(request, signal) {
      signal.throwIfAborted();
      const { article, outputLang: lang, tokenBudget } = request;
      const languages: BuiltInLanguages = { input: article.lang, output: lang };
      const tokens = await runner.contextTokens('prompt', languages, signal);
      const against = { across: false, answers: true, lang };
      const ask = prompter(languages, runner, signal);
      yield* inSmaller(
        ({ contextTokens }) => {
          const within = { tokens: Math.min(SMALL_TEXT_TOKENS, tokenBudget, roomFor(contextTokens)), forced: false };
          return answerSmall(request, within, ({ messages, sources, citable }) =>
            ask(messages, answerPattern(citable, ANSWER_LINES), { ...against, sources }),
          );
        },
        halving(tokens, signal),
      );
    },
    async *reread(request, signal) {
      signal.throwIfAborted();
      const languages: BuiltInLanguages = { input: request.article.lang, output: request.outputLang };
      const tokens = await runner.contextTokens('prompt', languages, signal);
      const answer = (messages: Messages) =>
        promptPieces(runner.generate({ kind: 'prompt', languages, messages, pattern: '' }, signal));
      yield* inSmaller(({ contextTokens }) => rereadInContext(request, contextTokens, answer), halving(tokens, signal));
    },
  };
}

/**
 * Attempts with the tokens of a context, and with half as many each time; null where the browser does not report them.
 */
function halving(tokens: number | null, signal: AbortSignal) {
  const contextTokens = Math.floor(tokens ?? DEFAULT_CONTEXT_TOKENS);
  return { contextTokens, signal, shrink: (before: number) => Math.floor(before / 2) };
}

async function* writePrompted(
  request: BriefRequest,
  contextTokens: number,
  ask: ReturnType<typeof prompter>,
): AsyncGenerator<EngineEvent> {
  const { article, outputLang: lang, tokenBudget } = request;
  const against = { sources: [{ number: 1, lang, passages: article.passages }], across: false, lang };
  const { parts, wordsRead } = planParts(article, { contextTokens, tokenBudget });
  yield { type: 'read', words: wordsRead };
  let prompt = smallPromptOf(request, parts[0] ?? [], { forced: false });
  if (parts.length > 1) {
    const room = roomFor(contextTokens);
    const { notes } = yield* takeNotes(request, { parts, room }, (messages) => ask(messages, '', against));
    if (notes.flat().length === 0) throw new EngineError('empty');
    prompt = smallMergePrompt(request, fitNotes(notes, room));
  }
  yield* ask(prompt.messages, briefPattern(prompt.passages, prompt.storyLines), against);
}

/** Sends requests to a model that takes any prompt, and reads its answers; tokens are counted over all of them. */
function prompter(languages: BuiltInLanguages, runner: BuiltInRunner, signal: AbortSignal) {
  const total: Usage = { input: 0, output: 0, cached: 0 };

  return async function* ask(
    messages: Messages,
    pattern: string,
    against: ReadAgainst,
  ): AsyncGenerator<EngineEvent, boolean> {
    const events = runner.generate({ kind: 'prompt', languages, messages, pattern }, signal);
    const { pieces, takeNews } = apartFromLoading(promptPieces(events));
    return yield* mapEach(readAnswer(pieces, against, hideNothing), (event): EngineEvent[] => {
      if (event.type === 'sending') return takeNews();
      if (event.type !== 'usage') return [event];
      total.input += event.usage.input;
      total.output += event.usage.output;
      return [{ type: 'usage', usage: { ...total } }];
    });
  };
}

/** A model's events as pieces of an answer, its loading between them. */
async function* promptPieces(events: AsyncIterable<BuiltInEvent>): AsyncGenerator<Piece | Loading> {
  for await (const event of events) {
    if (event.type === 'text') yield { text: event.text, finish: null, usage: null };
    else if (event.type === 'loading') yield event;
    else yield { text: '', finish: null, usage: { input: event.input, output: event.output, cached: 0 } };
  }
  yield { text: '', finish: 'stop', usage: null };
}
