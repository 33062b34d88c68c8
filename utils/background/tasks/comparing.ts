import { addAcrossLine, emptyAcross } from '../../core/brief/across';
import { firstRequest } from '../../core/brief/prompts/first-request';
import type { ComparedSource, CompareRequest } from '../../core/brief/requests';
import { comparableSources } from '../../core/coverage/state';
import type { Coverage, Source } from '../../core/coverage/types';
import { createChecker } from '../../core/run/checking';
import { ended } from '../../core/run/reduce';
import type { Run } from '../../core/run/types';
import type { Engine } from '../../engines/shared/types';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse } from '../runs/choose-writer';
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
  let across = emptyAcross();
  const { outputLang } = now.engine;
  const checker = createChecker(now.article, outputLang, sources);
  const request: CompareRequest = {
    article: now.article,
    brief: now.brief,
    first: firstRequest(now.sent),
    sources: sources.map(compared),
    outputLang,
    length: settings.length,
    context: settings.context,
    tokenBudget: settings.tokenBudget,
  };
  for await (const event of engine.compare(request, task.signal)) {
    if (event.type === 'line') {
      across = addAcrossLine(across, checker.across(event.line));
      yield across;
    } else if (event.type === 'sent') task.tell(event);
    else if (event.type === 'usage') task.spend(event.usage);
  }
}

/** A source in the form an engine takes. */
export function compared(source: Source): ComparedSource {
  const { number, outlet, domain, title, lang, publishedAt, reading, passages } = source;
  return {
    number: number ?? 0,
    outlet: outlet || domain,
    title,
    lang,
    publishedAt,
    cut: reading === 'cut',
    passages,
  };
}
