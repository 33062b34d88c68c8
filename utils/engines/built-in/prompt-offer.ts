import type { BuiltInLanguages } from '../../core/settings/built-in';
import { codeOf } from '../../core/text/lang-tag';
import { chromeState, named, shareMonitor } from './chrome-state';
import type { LanguageModelApi, LanguageModelOptions } from './globals';
import { inputLanguages } from './languages';
import { NO_LIMIT_MS, openSession } from './sessions';
import type { BuiltInOffer } from './types';

/** The options for a session in these languages. */
export function promptOptions(languages: BuiltInLanguages): LanguageModelOptions {
  return {
    expectedInputs: [{ type: 'text', languages: inputLanguages(languages) }],
    expectedOutputs: [{ type: 'text', languages: [codeOf(languages.output)] }],
  };
}

/** The model of Chrome's Prompt API: its state, and the way to download it. */
export function promptOffer(api: LanguageModelApi): BuiltInOffer {
  return {
    kind: 'prompt',
    state: (languages) => chromeState(() => api.availability(promptOptions(languages))),
    async get(languages, onProgress, signal) {
      // Called without any delay: in some browsers the click counts for this turn only.
      const monitor = shareMonitor(onProgress);
      const create = (own: AbortSignal) => api.create({ ...promptOptions(languages), monitor, signal: own });
      await named(signal, async () => (await openSession(create, signal, NO_LIMIT_MS)).destroy());
    },
  };
}
