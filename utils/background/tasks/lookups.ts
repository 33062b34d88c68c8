import type { LangTag } from '../../core/text/lang-tag';
import type { ContextLookups } from '../coverage/wikipedia';
import type { RunStore } from '../runs/store';
import type { Tasks } from './create-tasks';

/** Looks up the statements that come from the model's own knowledge. */
export interface Lookups {
  /**
   * Looks up the context of a tab's brief once that is written; does nothing where it has none, or is being looked up
   * already.
   */
  verify(tabId: number): void;
}

export interface LookupsDeps {
  store: RunStore;
  tasks: Tasks;
  lookUp: ContextLookups;
  /** Resolves to true when the reader has agreed that words on the event are sent, or the browser does not ask. */
  maySearch(): Promise<boolean>;
  /** The language of the Wikipedia that is asked where the brief's own language is not known. */
  browserLang: LangTag;
}

/** Makes the lookups, one at a time for each run. */
export function createLookups({ store, tasks, lookUp, maySearch, browserLang }: LookupsDeps): Lookups {
  return {
    verify(tabId) {
      const run = store.get(tabId);
      if (!run) return;
      tasks.start({ run, kind: 'lookups' }, async (task) => {
        await tasks.ended(run.id, 'brief');
        const brief = task.now()?.brief;
        if (task.signal.aborted || !brief || brief.context.length === 0 || !(await maySearch())) return;
        task.tell({ type: 'lookingUp', on: true });
        try {
          const lang = brief.lang === 'und' ? browserLang : brief.lang;
          for await (const event of task.whileShown(lookUp(brief.context, lang, task.signal))) {
            if ('sent' in event) task.tell({ type: 'lookup', query: event.sent });
            else task.tell({ type: 'support', ...event });
          }
        } finally {
          task.tell({ type: 'lookingUp', on: false });
          await task.amend(['brief', 'lookups']);
        }
      });
    },
  };
}
