import type { BuiltInLanguages, BuiltInStatus } from '../../core/settings/built-in';
import { builtInFailure } from '../built-in/failure';
import { offersHere } from '../built-in/here';
import { findBuiltIn } from '../built-in/runner';

interface GetOptions {
  /** Called with the share that has arrived, 0 to 1, null where that is unknown. */
  onShare(share: number | null): void;
  signal: AbortSignal;
}

/** The browser's own model, for pages of the extension. */
export interface BuiltInHere {
  /** Asks the browser again. Never rejects. */
  find(languages: BuiltInLanguages): Promise<BuiltInStatus>;
  /**
   * Downloads the model of this status; must be called within a click. Throws `EngineError`, or the signal's reason.
   */
  get(status: BuiltInStatus, languages: BuiltInLanguages, options: GetOptions): Promise<void>;
}

/** Gives access to the browser's own model from this page. */
export function builtInHere(): BuiltInHere {
  const models = offersHere();
  return {
    find: (languages) => findBuiltIn(models, languages),
    async get({ kind }, languages, { onShare, signal }) {
      const model = models.find((one) => one.kind === kind);
      if (!model) return;
      try {
        await model.get(languages, onShare, signal);
      } catch (error) {
        throw signal.aborted ? error : builtInFailure(error);
      }
    },
  };
}
