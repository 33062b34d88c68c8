import type {
  Availability,
  DownloadMonitor,
  LanguageModelApi,
  LanguageModelOptions,
  LanguageModelSession,
  PromptMessage,
  PromptOptions,
  SummarizerApi,
} from '../../../../utils/engines/built-in/globals';

/** An exception of the browser: a `DOMException`, not a plain `Error`. */
export const exception = (name: string, message = name) => new DOMException(message, name);

export interface FakeBrowser {
  /** The answer for languages that the model speaks. */
  availability: Availability;
  speaks: string[];
  /** The model's answer, as pieces of new text. */
  answer: (input: string) => string[];
  /** Each piece is the whole answer so far, as in old versions. */
  cumulative: boolean;
  /** Tokens of its context; undefined where the browser does not give the number. */
  quota: number | undefined;
  /** The functions that count tokens have their old names. */
  oldNames: boolean;
  /** An error in mid-answer, thrown after that many pieces. */
  breaks: { after: number; error: unknown } | null;
  /** The error thrown when a constraint is requested. */
  refusesConstraint: unknown;
  /** A click is in progress. */
  click: boolean;
}

/** The requests that a fake browser got, and the sessions that are still open. */
export interface Seen {
  created: number;
  cloned: number;
  open: number;
  inputs: string[];
  constraints: (RegExp | undefined)[];
}

const tokens = (text: string) => Math.ceil(text.length / 4);

/** Chrome's model interfaces as documented, with the faults that a test asks for. */
export function fakeChrome(change: Partial<FakeBrowser> = {}) {
  const browser: FakeBrowser = {
    availability: 'available',
    speaks: ['en', 'fr'],
    answer: () => ['An answer.'],
    cumulative: false,
    quota: 6000,
    oldNames: false,
    breaks: null,
    refusesConstraint: null,
    click: false,
    ...change,
  };
  const seen: Seen = { created: 0, cloned: 0, open: 0, inputs: [], constraints: [] };

  const known = (languages: readonly string[]) => languages.every((lang) => browser.speaks.includes(lang));

  async function* stream(input: string, signal?: AbortSignal): AsyncGenerator<string> {
    let all = '';
    for (const [i, piece] of browser.answer(input).entries()) {
      if (browser.breaks?.after === i) throw browser.breaks.error;
      await Promise.resolve();
      if (signal?.aborted) throw exception('AbortError');
      all += piece;
      yield browser.cumulative ? all : piece;
    }
  }

  function session(): LanguageModelSession {
    seen.open++;
    let used = 0;
    let gone = false;
    const count = async (input: PromptMessage[]) => tokens(input.map(({ content }) => content).join());
    const names = browser.oldNames
      ? (['measureInputUsage', 'inputQuota', 'inputUsage'] as const)
      : (['measureContextUsage', 'contextWindow', 'contextUsage'] as const);
    const one: LanguageModelSession = {
      promptStreaming(input: PromptMessage[], options?: PromptOptions) {
        const text = input.map(({ content }) => content).join();
        seen.inputs.push(text);
        seen.constraints.push(options?.responseConstraint);
        if (options?.responseConstraint && browser.refusesConstraint) throw browser.refusesConstraint;
        used += tokens(text) + tokens(browser.answer(text).join(''));
        return stream(text, options?.signal);
      },
      async clone() {
        if (gone) throw exception('InvalidStateError');
        seen.cloned++;
        return session();
      },
      destroy() {
        if (!gone) seen.open--;
        gone = true;
      },
    };
    const [measure, quota, usage] = names;
    Object.defineProperty(one, usage, { get: () => used });
    return Object.assign(one, { [measure]: count, [quota]: browser.quota });
  }

  async function create(monitor?: (monitor: DownloadMonitor) => void, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (browser.availability === 'unavailable') throw exception('NotSupportedError');
    if (browser.availability !== 'available') {
      if (!browser.click) throw exception('NotAllowedError', 'Requires a user gesture');
      monitor?.({
        addEventListener: (_type, listen) => {
          for (const loaded of [0, 0.5, 1]) listen({ loaded });
        },
      });
      browser.availability = 'available';
    }
    seen.created++;
  }

  const LanguageModel: LanguageModelApi = {
    async availability({ expectedInputs, expectedOutputs }: LanguageModelOptions) {
      const languages = [...expectedInputs, ...expectedOutputs].flatMap(({ languages: list = [] }) => list);
      return known(languages) ? browser.availability : 'unavailable';
    },
    async create({ monitor, signal }) {
      await create(monitor, signal);
      return session();
    },
  };

  const Summarizer: SummarizerApi = {
    availability: async ({ expectedInputLanguages = [], outputLanguage }) =>
      known([...expectedInputLanguages, outputLanguage]) ? browser.availability : 'unavailable',
    async create({ monitor, signal }) {
      await create(monitor, signal);
      seen.open++;
      return {
        summarizeStreaming(text, options) {
          seen.inputs.push(text);
          return stream(text, options?.signal);
        },
        measureInputUsage: async (text) => tokens(text),
        ...(browser.quota === undefined ? {} : { inputQuota: browser.quota }),
        destroy() {
          seen.open--;
        },
      };
    },
  };

  return { LanguageModel, Summarizer, browser, seen };
}

/** All items of a sequence. */
export async function all<T>(sequence: AsyncIterable<T>): Promise<T[]> {
  const given: T[] = [];
  for await (const one of sequence) given.push(one);
  return given;
}
