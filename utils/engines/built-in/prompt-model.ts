import { EngineError } from '../../core/brief/engine-error';
import type { BuiltInLanguages } from '../../core/settings/built-in';
import { named } from './chrome-state';
import { deltas } from './deltas';
import type { LanguageModelApi, LanguageModelSession, PromptMessage, PromptOptions } from './globals';
import { once, PATIENCE, type Patience, patiently } from './patience';
import { promptOffer, promptOptions } from './prompt-offer';
import { type HeldSession, keepSession, openSession } from './sessions';
import type { BuiltInEvent, BuiltInModel } from './types';

/** Fewest tokens that an answer needs. */
const LEAST_ANSWER_TOKENS = 400;

/** Exceptions with which a browser refuses a constraint on the answer. */
const REFUSES_PATTERN = new Set(['NotSupportedError', 'TypeError', 'SyntaxError', 'DataError']);

function windowOf({ contextWindow, inputQuota }: LanguageModelSession): number | null {
  const tokens = contextWindow ?? inputQuota;
  return tokens !== undefined && Number.isFinite(tokens) && tokens > 0 ? tokens : null;
}

const usedOf = ({ contextUsage, inputUsage }: LanguageModelSession): number => contextUsage ?? inputUsage ?? 0;

/** Tokens of a request; null where the browser does not count. */
async function measure(session: LanguageModelSession, input: PromptMessage[]): Promise<number | null> {
  try {
    return (await (session.measureContextUsage?.(input) ?? session.measureInputUsage?.(input))) ?? null;
  } catch {
    return null;
  }
}

/**
 * Chrome's Prompt API, for any request. All its messages are sent as one prompt, since a session's instructions cannot
 * be changed. One session is kept; each answer is written in a copy of it, so that no answer influences another.
 */
export function createPromptModel(api: LanguageModelApi, patience: Patience = PATIENCE): BuiltInModel {
  const kept = keepSession<LanguageModelSession>();
  let patternRefused = false;

  const offer = promptOffer(api);

  const keyOf = (languages: BuiltInLanguages) => JSON.stringify(promptOptions(languages));

  function open(languages: BuiltInLanguages, signal: AbortSignal): Promise<HeldSession<LanguageModelSession>> {
    return kept.get(keyOf(languages), async () => {
      // Creating one would start a download that nobody asked for.
      if ((await offer.state(languages)) !== 'ready') throw new EngineError('notDownloaded');
      return openSession((own) => api.create({ ...promptOptions(languages), signal: own }), signal, patience.first);
    });
  }

  /** Copies the kept session; one that the browser has ended meanwhile is opened again, once. */
  async function copy(languages: BuiltInLanguages, signal: AbortSignal): Promise<LanguageModelSession> {
    const had = kept.has(keyOf(languages));
    const { session, release } = await open(languages, signal);
    try {
      return await openSession((own) => session.clone({ signal: own }), signal, patience.first);
    } catch (error) {
      kept.drop();
      if (!had || signal.aborted) throw error;
    } finally {
      release();
    }
    return copy(languages, signal);
  }

  async function* write(
    chat: LanguageModelSession,
    { input, pattern }: { input: PromptMessage[]; pattern: string },
    signal: AbortSignal,
  ): AsyncGenerator<BuiltInEvent> {
    const constraint: PromptOptions =
      pattern && !patternRefused ? { responseConstraint: new RegExp(pattern), omitResponseConstraintInput: true } : {};
    let written = false;
    try {
      const stream = patiently((own) => chat.promptStreaming(input, { ...constraint, signal: own }), signal, patience);
      for await (const text of deltas(stream)) {
        written = true;
        yield { type: 'text', text };
      }
    } catch (error) {
      const refused = constraint.responseConstraint && error instanceof Error && REFUSES_PATTERN.has(error.name);
      if (!refused || written || signal.aborted) throw error;
      patternRefused = true;
      yield* write(chat, { input, pattern: '' }, signal);
    }
  }

  return {
    ...offer,
    contextTokens: (languages, signal) =>
      named(signal, async () => {
        const { session, release } = await open(languages, signal);
        release();
        return windowOf(session);
      }),
    async *generate(request, signal) {
      if (request.kind !== 'prompt') throw new EngineError('noBuiltIn');
      const { languages, messages, pattern } = request;
      const input = [{ role: 'user' as const, content: messages.map(({ content }) => content).join('\n\n') }];
      const loaded = kept.has(keyOf(languages));
      if (!loaded) yield { type: 'loading', loaded: false };
      const chat = await named(signal, () => copy(languages, signal));
      try {
        if (!loaded) yield { type: 'loading', loaded: true };
        const before = usedOf(chat);
        const needed = await once(() => measure(chat, input), signal, patience.first);
        const most = windowOf(chat);
        if (needed !== null && most !== null && before + needed + LEAST_ANSWER_TOKENS > most)
          throw new EngineError('tooLong');
        yield* write(chat, { input, pattern }, signal);
        const all = usedOf(chat);
        // In browsers that do not count, the usage has not grown: then none is reported.
        if (needed !== null && all > before + needed)
          yield { type: 'usage', input: before + needed, output: all - before - needed };
      } catch (error) {
        await named(signal, () => Promise.reject(error));
      } finally {
        chat.destroy();
      }
    },
  };
}
