import type { Passage } from '../../core/article/types';
import { EngineError } from '../../core/brief/engine-error';
import { passageTokens } from '../../core/brief/fit/choose-passages';
import type { AskRequest, BriefRequest, CompareRequest, RewriteRequest } from '../../core/brief/requests';
import type { RereadRequest } from '../../core/reread/types';
import { remoteCapabilities } from '../../core/settings/capabilities';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { type Attempt, inSmaller } from '../shared/in-smaller';
import type { Engine, EngineEvent, RereadEvent } from '../shared/types';
import { createAsk } from './ask';
import { compareSources } from './compare';
import type { RemoteDeps } from './config';
import { contextAt } from './context';
import { toEngineError } from './errors';
import { createExchange } from './exchange';
import { createLearned } from './learned';
import { answerQuestion, answerQuestionShort } from './question';
import { rereadStatements } from './reread';
import { rewriteLines } from './rewrite';
import { hideSecrets } from './secrets';
import { type ModelSize, modelSize } from './small-model';
import { writeShort } from './write-short';
import { writeWhole } from './write-whole';

export type { RemoteDeps } from './config';

/** Share of an endpoint's own limit that a request is planned for: tokens are estimated. */
const ROOM_SHARE = 0.7;
/** Fewest tokens of context with which an article is still tried. */
const SMALLEST_CONTEXT_TOKENS = 2048;

interface Sendable {
  passages: readonly Passage[];
}

/**
 * An engine that asks an OpenAI-compatible endpoint. It throws `EngineError`s; lines yielded before one remain valid.
 * An article that exceeds the model's context is read in parts; if the endpoint finds a request too long, in smaller
 * ones.
 */
export function createRemoteEngine(config: RemoteConfig, given: RemoteDeps): Engine {
  const learned = given.learned ?? createLearned();
  const deps = { ...given, learned };
  const lesson = learned.of(config.baseURL, config.model);
  const capabilities = remoteCapabilities(config);
  const exchange = createExchange(config, deps);
  const ask = createAsk(exchange, hideSecrets(config));
  const forced = capabilities.grammar;
  const afford = async (tokens: number) => deps.meter?.check(config.provider, tokens);

  const sizeOf = async (signal: AbortSignal): Promise<ModelSize> =>
    config.baseURL && config.model && !signal.aborted ? modelSize(config, deps, signal) : 'large';

  /** The tokens that fit a request, as far as that is known now: the endpoint is asked once where nobody has set them. */
  async function contextNow(signal: AbortSignal): Promise<number> {
    if (config.contextGuessed && lesson.context === undefined) {
      const told = await contextAt(config, deps, signal);
      signal.throwIfAborted();
      lesson.context = told;
    }
    const known = config.contextGuessed ? (lesson.context ?? config.contextTokens) : config.contextTokens;
    const room = lesson.room === null ? known : Math.floor(lesson.room * ROOM_SHARE);
    return Math.max(SMALLEST_CONTEXT_TOKENS, Math.min(known, room));
  }

  /**
   * Runs `attempt`, and again with less context if the endpoint finds the request too long. `sent` are the articles
   * that the request contains.
   */
  async function* within<E extends EngineEvent | RereadEvent>(
    attempt: (within: Attempt) => AsyncIterable<E>,
    sent: readonly Sendable[],
    signal: AbortSignal,
  ): AsyncGenerator<E> {
    signal.throwIfAborted();
    if (!config.baseURL || !config.model) throw new EngineError('notSetUp');
    const contextTokens = await contextNow(signal);
    yield* inSmaller((room) => withEngineErrors(attempt(room), signal), {
      ...{ contextTokens, signal },
      shrink(tokens, { room }) {
        if (tokens <= SMALLEST_CONTEXT_TOKENS) return null;
        // An endpoint that names its limit is believed; it may count tokens otherwise than we do.
        if (room !== null && room < tokens) return Math.max(SMALLEST_CONTEXT_TOKENS, Math.floor(room * ROOM_SHARE));
        const all = sent.flatMap(({ passages }) => passages).reduce((sum, passage) => sum + passageTokens(passage), 0);
        return Math.max(SMALLEST_CONTEXT_TOKENS, Math.floor(Math.min(tokens, all) / 2));
      },
    });
  }

  /** Yields the same events; errors become `EngineError`s, except the signal's reason. */
  async function* withEngineErrors<E>(events: AsyncIterable<E>, signal: AbortSignal): AsyncGenerator<E> {
    try {
      yield* events;
    } catch (error) {
      signal.throwIfAborted();
      throw await toEngineError(error, config, deps);
    }
  }

  return {
    name: 'remote',
    model: config.model,
    capabilities,
    async *brief(request: BriefRequest, signal: AbortSignal) {
      const size = await sizeOf(signal);
      const write = (room: Attempt) =>
        size === 'large'
          ? writeWhole(ask, request, { ...room, afford })
          : writeShort(ask, request, { ...room, size, forced });
      yield* within(write, [request.article], signal);
    },
    compare: (request: CompareRequest, signal: AbortSignal) =>
      within((room) => compareSources(ask, request, room), [request.article, ...request.sources], signal),
    async *ask(request: AskRequest, signal: AbortSignal) {
      const isLarge = (await sizeOf(signal)) === 'large';
      const answer = (room: Attempt) =>
        isLarge ? answerQuestion(ask, request, room) : answerQuestionShort(ask, request, { ...room, forced });
      yield* within(answer, [request.article, ...request.sources], signal);
    },
    rewrite: (request: RewriteRequest, signal: AbortSignal) =>
      within((room) => rewriteLines(ask, request, room), [request.article], signal),
    reread: (request: RereadRequest, signal: AbortSignal) =>
      within((room) => rereadStatements(exchange, request, room), [request.article], signal),
  };
}
