import type { Passage } from '../../core/article/types';
import { EngineError } from '../../core/brief/engine-error';
import { passageTokens } from '../../core/brief/fit/choose-passages';
import { planParts, roomFor } from '../../core/brief/fit/parts';
import { formLines, mayBegin } from '../../core/brief/prompts/form';
import { briefGrammar, formGrammar } from '../../core/brief/prompts/grammar';
import { fitNotes } from '../../core/brief/prompts/notes';
import { briefPrompt, type Messages, mergePrompt } from '../../core/brief/prompts/prompt';
import type { SmallPrompt } from '../../core/brief/prompts/small-prompt';
import type { AskRequest, BriefRequest, CompareRequest, RewriteRequest } from '../../core/brief/requests';
import type { Usage } from '../../core/cost/usage';
import { keyBrief } from '../../core/instant/key-brief';
import { remoteCapabilities } from '../../core/settings/capabilities';
import type { RemoteConfig } from '../../core/settings/endpoint';
import type { ReadAgainst } from '../shared/answer';
import { writeSmall } from '../shared/small';
import { takeNotes } from '../shared/take-notes';
import type { Engine, EngineEvent } from '../shared/types';
import { createAsk } from './ask';
import { compareSources } from './compare';
import type { RemoteDeps } from './config';
import { toEngineError } from './errors';
import { answerQuestion, answerQuestionShort } from './question';
import { rewriteLines } from './rewrite';
import { type ModelSize, modelSize } from './small-model';

export type { RemoteDeps } from './config';

/** How often a request that was too long is tried again in smaller parts. */
const SMALLER = 2;
/** Fewest tokens of context with which an article is still tried. */
const SMALLEST_CONTEXT = 2048;

function readAgainst({ article, outputLang }: BriefRequest): ReadAgainst {
  return { sources: [{ number: 1, lang: outputLang, passages: article.passages }], across: false, lang: outputLang };
}

/**
 * An engine that asks an OpenAI-compatible endpoint. Its errors are `EngineError`s; lines that came before one stand. An
 * article that exceeds the model's context is read by parts; if the endpoint finds a request too long, in smaller ones.
 */
export function createRemoteEngine(config: RemoteConfig, deps: RemoteDeps): Engine {
  const capabilities = remoteCapabilities(config);
  const ask = createAsk(config, deps);

  async function* writeWhole(
    request: BriefRequest,
    contextTokens: number,
    signal: AbortSignal,
  ): AsyncGenerator<EngineEvent> {
    const total: Usage = { input: 0, output: 0, cached: 0 };
    const { parts, wordsRead } = planParts(request.article, { contextTokens, tokenBudget: request.tokenBudget });
    yield { type: 'read', words: wordsRead };
    let messages = briefPrompt(request, parts[0] ?? []);
    let complete = true;
    if (parts.length > 1) {
      // Notes on half an article are worth nothing: all of it must be within the budget.
      const tokens = parts.flat().reduce((sum, passage) => sum + passageTokens(passage), 0);
      await deps.meter?.check(config.provider, tokens);
      const room = roomFor(contextTokens);
      const askPart = (messages: Messages) => ask(messages, readAgainst(request), total, signal);
      const read = yield* takeNotes(request, parts, room, askPart);
      if (read.notes.flat().length === 0) throw new EngineError('empty');
      complete = read.complete;
      messages = mergePrompt(request, fitNotes(read.notes, room));
    }
    const asked = ask(messages, readAgainst(request), total, signal);
    for (;;) {
      const next = await asked.next();
      if (next.done) {
        yield { type: 'end', complete: complete && next.value };
        return;
      }
      const unwanted = next.value.type === 'line' && next.value.line.tag === 'context' && !request.context;
      if (!unwanted) yield next.value;
    }
  }

  /** For small models, which get less to read, and less to write. */
  async function* writeShort(
    request: BriefRequest,
    contextTokens: number,
    signal: AbortSignal,
    size: ModelSize,
  ): AsyncGenerator<EngineEvent> {
    const { article, outputLang, length } = request;
    const total: Usage = { input: 0, output: 0, cached: 0 };
    const short = { ...request, tokenBudget: Math.min(request.tokenBudget, roomFor(contextTokens)) };
    const against = readAgainst(request);
    const isLed = size === 'tiny' && mayBegin(outputLang, article.lang);
    const grammar = ({ passages, storyLines }: SmallPrompt) =>
      isLed
        ? formGrammar(formLines(article, passages, keyBrief(article, { length }), storyLines, outputLang), outputLang)
        : briefGrammar(passages, storyLines, outputLang);
    yield* writeSmall(
      short,
      (prompt) => ask(prompt.messages, against, total, signal, grammar(prompt)),
      capabilities.grammar,
    );
  }

  const sizeOf = async (signal: AbortSignal): Promise<ModelSize> =>
    config.baseURL && config.model && !signal.aborted ? modelSize(config, deps, signal) : 'large';

  async function* brief(request: BriefRequest, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const size = await sizeOf(signal);
    const write = size === 'large' ? writeWhole : writeShort;
    yield* inSmaller((contextTokens) => write(request, contextTokens, signal, size), request.article.passages, signal);
  }

  async function* compare(request: CompareRequest, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const sent = [request.article, ...request.sources].flatMap(({ passages }) => passages);
    yield* inSmaller((contextTokens) => compareSources(ask, request, contextTokens, signal), sent, signal);
  }

  async function* askQuestion(request: AskRequest, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const sent = [request.article, ...request.sources].flatMap(({ passages }) => passages);
    const answer = (await sizeOf(signal)) === 'large' ? answerQuestion : answerQuestionShort;
    yield* inSmaller(
      (contextTokens) => answer(ask, request, contextTokens, signal, capabilities.grammar),
      sent,
      signal,
    );
  }

  async function* rewrite(request: RewriteRequest, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const attempt = (contextTokens: number) => rewriteLines(ask, request, contextTokens, signal);
    yield* inSmaller(attempt, request.article.passages, signal);
  }

  /** Runs `attempt`, and again with less context if the endpoint finds the request, which holds `passages`, too long. */
  async function* inSmaller(
    attempt: (contextTokens: number) => AsyncIterable<EngineEvent>,
    passages: readonly Passage[],
    signal: AbortSignal,
  ): AsyncGenerator<EngineEvent> {
    signal.throwIfAborted();
    if (!config.baseURL || !config.model) throw new EngineError('notSetUp');
    let contextTokens = config.contextTokens;
    for (let tried = 0; ; tried++) {
      let shown = false;
      try {
        for await (const event of attempt(contextTokens)) {
          shown ||= event.type === 'line';
          yield event;
        }
        return;
      } catch (error) {
        signal.throwIfAborted();
        const failure = await toEngineError(error, config, deps);
        signal.throwIfAborted();
        if (failure.kind !== 'tooLong' || shown || tried >= SMALLER || contextTokens <= SMALLEST_CONTEXT) throw failure;
        const sent = passages.reduce((sum, passage) => sum + passageTokens(passage), 0);
        contextTokens = Math.max(SMALLEST_CONTEXT, Math.floor(Math.min(contextTokens, sent) / 2));
      }
    }
  }

  return {
    name: 'remote',
    model: config.model,
    capabilities,
    brief,
    compare,
    ask: askQuestion,
    rewrite,
  };
}
