import type { BuiltInLanguages } from '../../core/settings/built-in';
import { codeOf } from '../../core/text/lang-tag';
import { chromeState, named, shareMonitor } from './chrome-state';
import type { SummarizerApi, SummarizerOptions } from './globals';
import { NO_LIMIT_MS, openSession } from './sessions';
import type { BuiltInOffer, ProseRequest } from './types';

/** The options for a session in these languages and of this length. */
export function summarizerOptions(
  { input, output }: BuiltInLanguages,
  length: ProseRequest['length'],
): SummarizerOptions {
  return {
    type: 'key-points',
    format: 'plain-text',
    length,
    ...(input ? { expectedInputLanguages: [codeOf(input)] } : {}),
    outputLanguage: codeOf(output),
  };
}

/** The model of Chrome's Summarizer: its state, and the way to download it. */
export function summarizerOffer(api: SummarizerApi): BuiltInOffer {
  return {
    kind: 'summarizer',
    state: (languages) => chromeState(() => api.availability(summarizerOptions(languages, 'long'))),
    async get(languages, onProgress, signal) {
      const monitor = shareMonitor(onProgress);
      const create = (own: AbortSignal) =>
        api.create({ ...summarizerOptions(languages, 'long'), monitor, signal: own });
      await named(signal, async () => (await openSession(create, signal, NO_LIMIT_MS)).destroy());
    },
  };
}
