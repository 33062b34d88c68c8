import { EngineError } from '../../core/brief/engine-error';
import type { BuiltInKind, BuiltInStatus } from '../../core/settings/built-in';
import { better } from './runner';
import type { BuiltInRunner } from './types';

/** Failures that may concern this context only, so that another context may still succeed. */
const REFUSED: ReadonlySet<string> = new Set(['noBuiltIn', 'needsClick']);

const NONE: BuiltInStatus = { kind: null, state: 'missing' };

/**
 * A runner that uses the models of this context, and those of another where this one has none or refuses: browsers
 * differ in what they let a worker do. The other context is opened only when it is needed; once it had no model either,
 * `find` does not ask it again.
 * @param never kinds that are not even tried here
 */
export function withElsewhere(
  here: BuiltInRunner,
  elsewhere: BuiltInRunner,
  never: readonly BuiltInKind[],
): BuiltInRunner {
  const refused = new Set<BuiltInKind>(never);
  let nothingThere = false;

  return {
    async find(languages) {
      const found = await here.find(languages);
      if (found.state !== 'missing' || nothingThere) return found;
      const there = await elsewhere.find(languages).catch(() => NONE);
      nothingThere = there.state === 'missing';
      // A model that exists only in the other context is not tried here.
      if (there.kind) refused.add(there.kind);
      return better(found, there);
    },
    async contextTokens(kind, languages, signal) {
      if (!refused.has(kind)) {
        try {
          return await here.contextTokens(kind, languages, signal);
        } catch (error) {
          if (!(error instanceof EngineError && REFUSED.has(error.kind))) throw error;
          refused.add(kind);
        }
      }
      return elsewhere.contextTokens(kind, languages, signal);
    },
    async *generate(request, signal) {
      let begun = false;
      if (!refused.has(request.kind)) {
        try {
          for await (const event of here.generate(request, signal)) {
            begun ||= event.type === 'text';
            yield event;
          }
          return;
        } catch (error) {
          if (begun || !(error instanceof EngineError && REFUSED.has(error.kind))) throw error;
          refused.add(request.kind);
        }
      }
      yield* elsewhere.generate(request, signal);
    },
  };
}
