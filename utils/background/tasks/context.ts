import type { Run } from '../../core/run/types';
import type { Library } from '../../platform/storage/library';
import type { ContextLookups } from '../lookups';
import type { RunStore } from '../runs/store';

/** Looks up what a brief says from the model's own knowledge. */
export interface ContextManager {
  /** Looks the context of a tab's brief up once that is written; nothing where it has none, or is being looked up already. */
  verify(tabId: number): void;
  stopAll(): void;
}

export interface ContextManagerDeps {
  store: RunStore;
  library: Pick<Library, 'amend'>;
  lookUp: ContextLookups;
  /** Resolves when the brief of a run is done with. */
  briefEnded(runId: string): Promise<void>;
  /** BCP 47; asked of where the brief's own language is not known. */
  browserLang: string;
  stayAwake(): () => void;
}

/** Lookups, one at a time for each run. */
export function createContextManager(deps: ContextManagerDeps): ContextManager {
  const running = new Map<string, AbortController>();

  /** The run as it is now; null when the tab shows another. */
  const current = (run: Run): Run | null => {
    const now = deps.store.get(run.tabId);
    return now?.id === run.id ? now : null;
  };

  async function follow(run: Run, abort: AbortController): Promise<void> {
    const { signal } = abort;
    await deps.briefEnded(run.id);
    const brief = current(run)?.brief;
    if (signal.aborted || !brief || brief.context.length === 0) return;
    deps.store.apply(run, { type: 'lookingUp', on: true });
    try {
      const lang = brief.lang === 'und' ? deps.browserLang : brief.lang;
      for await (const event of deps.lookUp(brief.context, lang, signal)) {
        // The tab shows another page by now: nothing more is sent for this one.
        if (!current(run)) return abort.abort();
        if ('sent' in event) deps.store.apply(run, { type: 'lookup', query: event.sent });
        else deps.store.apply(run, { type: 'support', ...event });
      }
    } finally {
      deps.store.apply(run, { type: 'lookingUp', on: false });
      await keep(run);
    }
  }

  async function keep(run: Run): Promise<void> {
    const now = current(run);
    if (!now?.brief || now.private || !now.key) return;
    // What cannot be kept is still shown; the brief itself says when the disk is full.
    await deps.library.amend(now.key, { brief: now.brief, lookups: now.lookups }).catch(() => undefined);
  }

  return {
    verify(tabId) {
      const run = deps.store.get(tabId);
      if (!run || running.has(run.id)) return;
      const abort = new AbortController();
      running.set(run.id, abort);
      const relax = deps.stayAwake();
      void follow(run, abort)
        .catch(() => undefined)
        .finally(() => {
          relax();
          running.delete(run.id);
        });
    },
    stopAll() {
      for (const abort of running.values()) abort.abort();
    },
  };
}
