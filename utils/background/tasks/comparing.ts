import { emptyAcross } from '../../core/brief/across';
import { comparableSources } from '../../core/coverage/state';
import type { Coverage } from '../../core/coverage/types';
import { createChecker } from '../../core/run/checking';
import { ended } from '../../core/run/reduce';
import type { Run } from '../../core/run/types';
import type { Engine } from '../../engines/shared/types';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse } from '../runs/choose-writer';
import { acrossSources, compareRequest } from './across';
import type { Task, Tasks } from './create-tasks';

export interface CompareDeps {
  tasks: Tasks;
  /** The settings with the endpoint of this run in use. */
  settings(run: Pick<Run, 'endpoint'>): Settings | Promise<Settings>;
  /** The model engine that the reader set up, or null. Throws where its setup is incomplete. */
  modelEngine(settings: Settings, use: EngineUse): Promise<{ engine: Engine } | null>;
}

/** Lets the model that wrote the brief say where the sources agree and differ. */
export async function* comparing(task: Task, deps: CompareDeps): AsyncGenerator<Partial<Coverage>> {
  const shown = task.now();
  if (shown) await deps.tasks.ended(shown.id, 'brief');
  const now = task.now();
  const sources = comparableSources(now?.coverage?.sources ?? []);
  if (!now?.article || !now.brief || !now.engine || !ended(now) || sources.length === 0) return;
  const settings = await deps.settings(now);
  // After an error an earlier answer must not be reused.
  const fresh = typeof now.coverage?.error === 'string';
  const engine = (await deps.modelEngine(settings, { traces: !now.private, fresh }))?.engine;
  if (!engine?.compare || engine.model !== now.engine.model) return;
  yield { stage: 'comparing', ...emptyAcross(), error: null, errorKind: null };
  const checker = createChecker(now.article, now.engine.outputLang, sources);
  const request = compareRequest({ ...now, article: now.article, engine: now.engine }, settings);
  for await (const event of acrossSources(engine, request, { checker, signal: task.signal })) {
    if (event.type === 'across') yield event.change;
    else if (event.type === 'sent') task.tell(event);
    else task.spend(event.usage);
  }
}
