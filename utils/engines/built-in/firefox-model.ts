import * as v from 'valibot';
import { EngineError } from '../../core/brief/engine-error';
import { codeOf } from '../../core/text/lang-tag';
import { builtInFailure } from './failure';
import type { FirefoxMl, FirefoxProgress } from './globals';
import { once, PATIENCE } from './patience';
import type { BuiltInModel } from './types';

/**
 * Language of the model that Firefox uses for this task (distilbart, trained on news): it reads and writes English
 * only.
 */
const SPEAKS = 'en';
/** Tokens that it reads at once; it would silently ignore the rest. */
const CONTEXT_TOKENS = 1024;
/** Longest wait (ms) for one part of an article: its summary arrives all at once. */
const LIMIT = PATIENCE.first;

/** Tokens of a summary at most, by the length asked for. */
const TOKENS = { short: 80, medium: 140, long: 220 } as const;

const summaries = v.array(v.object({ summary_text: v.string() }));
const answer = v.union([summaries, v.object({ output: summaries })]);

/** The parts of Firefox and of our own store that the model needs. */
export interface FirefoxDeps {
  /** The API; null where this Firefox has none, or the reader has not allowed it (see `allowed`). */
  ml(): FirefoxMl | null;
  /** True when this browser is a Firefox that has the permission. */
  known: boolean;
  allowed(): Promise<boolean>;
  /** Asks the reader for the permission; must be called within a click. */
  allow(): Promise<boolean>;
  /** Remembers that the model was downloaded once: Firefox offers no way to ask. */
  got: { read(): Promise<boolean>; remember(): Promise<void> };
}

/** The model behind Firefox's inference API and its task `summarization`: a summary in prose, English only. */
export function createFirefoxModel(deps: FirefoxDeps): BuiltInModel {
  /** Creates the engine where there is none yet. Rejects as Firefox does, except when an engine exists already. */
  async function ensure(ml: FirefoxMl): Promise<void> {
    try {
      await ml.createEngine({ taskName: 'summarization', modelHub: 'mozilla' });
    } catch (error) {
      if (!(error instanceof Error && /already created/i.test(error.message))) throw firefoxFailure(error);
    }
  }

  return {
    kind: 'firefox',
    async state({ input, output }) {
      if (!deps.known) return 'missing';
      if ([input ?? SPEAKS, output].some((tag) => codeOf(tag) !== SPEAKS)) return 'unavailable';
      try {
        return (await deps.allowed()) && (await deps.got.read()) ? 'ready' : 'downloadable';
      } catch {
        return 'unavailable';
      }
    },
    async get(_languages, onProgress, signal) {
      // This must come first within the click: Firefox allows the question at no other time.
      if (!(await deps.allow())) throw new EngineError('needsClick');
      signal.throwIfAborted();
      const ml = deps.ml();
      if (!ml) throw new EngineError('noBuiltIn');
      const tell = ({ total, totalLoaded }: FirefoxProgress) =>
        onProgress(total && totalLoaded !== undefined ? Math.min(1, totalLoaded / total) : null);
      ml.onProgress.addListener(tell);
      try {
        await ensure(ml);
        await deps.got.remember();
      } finally {
        ml.onProgress.removeListener(tell);
      }
      signal.throwIfAborted();
    },
    contextTokens: async () => CONTEXT_TOKENS,
    async *generate(request, signal) {
      if (request.kind !== 'firefox') throw new EngineError('noBuiltIn');
      signal.throwIfAborted();
      const ml = deps.ml();
      if (!ml || !(await deps.got.read())) throw new EngineError('notDownloaded');
      yield { type: 'loading', loaded: false };
      try {
        await once(() => ensure(ml), signal, LIMIT);
        yield { type: 'loading', loaded: true };
        const options = { max_new_tokens: TOKENS[request.length] };
        const given = await once(() => ml.runEngine({ args: [request.text], options }), signal, LIMIT);
        yield { type: 'text', text: summaryOf(given) };
      } catch (error) {
        signal.throwIfAborted();
        throw firefoxFailure(error);
      }
    },
  };
}

function summaryOf(given: unknown): string {
  const read = v.safeParse(answer, given);
  if (!read.success) throw new EngineError('empty');
  const list = Array.isArray(read.output) ? read.output : read.output.output;
  return list.map(({ summary_text }) => summary_text.trim()).join('\n');
}

/** Firefox throws plain errors: their messages are the only information. */
function firefoxFailure(error: unknown): EngineError {
  const failure = builtInFailure(error);
  if (/disabled|preferences are set/i.test(failure.detail)) return new EngineError('noBuiltIn', failure.detail);
  if (/fetch|network|download/i.test(failure.detail)) return new EngineError('offline', failure.detail);
  return failure;
}
