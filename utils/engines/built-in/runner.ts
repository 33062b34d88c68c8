import { EngineError } from '../../core/brief/engine-error';
import type { BuiltInLanguages, BuiltInState, BuiltInStatus } from '../../core/settings/built-in';
import { SPOKEN_BY_ALL } from './languages';
import type { BuiltInModel, BuiltInOffer, BuiltInRunner } from './types';

/** States in the order of preference: the earlier ones promise more. */
const ORDER: readonly BuiltInState[] = ['ready', 'downloading', 'downloadable', 'language', 'unavailable', 'missing'];

/** Returns the better of two states; the first where they are equal. */
export function better(a: BuiltInStatus, b: BuiltInStatus): BuiltInStatus {
  return ORDER.indexOf(b.state) < ORDER.indexOf(a.state) ? b : a;
}

const CANNOT: ReadonlySet<BuiltInState> = new Set(['unavailable', 'missing']);

/**
 * The best of some models, the earlier of equals. The state is `language` where this device could have a model, but not
 * for these languages. Never rejects.
 */
export async function findBuiltIn(
  models: readonly BuiltInOffer[],
  languages: BuiltInLanguages,
): Promise<BuiltInStatus> {
  const best = async (asked: BuiltInLanguages) => {
    const states = await Promise.all(
      models.map(async (model) => ({ kind: model.kind, state: await model.state(asked) })),
    );
    return states.reduce<BuiltInStatus>(better, { kind: null, state: 'missing' });
  };
  const found = await best(languages);
  if (found.state !== 'unavailable') return found;
  const other = await best(SPOKEN_BY_ALL);
  return CANNOT.has(other.state) ? found : { kind: other.kind, state: 'language' };
}

/** Runs the models of this context. */
export function createBuiltInRunner(models: readonly BuiltInModel[]): BuiltInRunner {
  const of = (kind: string) => models.find((model) => model.kind === kind);
  return {
    find: (languages) => findBuiltIn(models, languages),
    async contextTokens(kind, languages, signal) {
      const model = of(kind);
      if (!model) throw new EngineError('noBuiltIn');
      return model.contextTokens(languages, signal);
    },
    async *generate(request, signal) {
      const model = of(request.kind);
      if (!model) throw new EngineError('noBuiltIn');
      yield* model.generate(request, signal);
    },
  };
}
