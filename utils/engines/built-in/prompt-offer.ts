import type { BuiltInLanguages } from '../../core/settings/built-in';
import { codeOf } from '../../core/text/lang-tag';
import { chromeState, named, shareMonitor } from './chrome-state';
import type { LanguageModelApi, LanguageModelOptions } from './globals';
import { inputLanguages } from './languages';
import { NO_LIMIT, openSession } from './sessions';
import type { BuiltInOffer } from './types';

/** What a session for these languages is asked for with. */
export function promptOptions(languages: BuiltInLanguages): LanguageModelOptions {
  return {
    expectedInputs: [{ type: 'text', languages: inputLanguages(languages) }],
    expectedOutputs: [{ type: 'text', languages: [codeOf(languages.output)] }],
  };
}

/** The model of Chrome's Prompt API, to be had or got. */
export function promptOffer(api: LanguageModelApi): BuiltInOffer {
  return {
    kind: 'prompt',
    state: (languages) => chromeState(() => api.availability(promptOptions(languages))),
    async get(languages, onProgress, signal) {
      // Without a turn's delay: the click is good for this turn only in some browsers.
      const monitor = shareMonitor(onProgress);
      const create = (own: AbortSignal) => api.create({ ...promptOptions(languages), monitor, signal: own });
      await named(signal, async () => (await openSession(create, signal, NO_LIMIT)).destroy());
    },
  };
}
