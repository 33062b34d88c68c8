import { sleep } from '../../core/async/sleep';
import type { Statement } from '../../core/brief/types';
import { createCache } from '../../core/coverage/finders/cache';
import { createPace } from '../../core/coverage/finders/pace';
import type { LangTag } from '../../core/text/lang-tag';
import { checkPassages } from '../../core/wikipedia/check';
import { type ContextEvent, verifyContext } from '../../core/wikipedia/verify';

/** Looks statements up in the Wikipedia of a language; see `verifyContext`. */
export type ContextLookups = (
  statements: readonly Statement[],
  lang: LangTag,
  signal: AbortSignal,
) => AsyncGenerator<ContextEvent>;

/** Makes the lookups with the extension's network and clock; answers are kept for some minutes. */
export function contextLookups(): ContextLookups {
  const pace = createPace({ now: Date.now, sleep });
  const cache = createCache(Date.now);
  return (statements, lang, signal) =>
    verifyContext(
      statements,
      { fetch: (input, init) => fetch(input, init), now: Date.now, sleep, pace, cache, check: checkPassages },
      { lang, signal },
    );
}
