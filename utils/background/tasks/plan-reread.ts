import type { ComparedSource } from '../../core/brief/requests';
import type { Statement } from '../../core/brief/types';
import { comparableSources, isUnderWay } from '../../core/coverage/state';
import { statementsToRead } from '../../core/reread/doubtful';
import { rereadTokens } from '../../core/reread/estimate';
import { statementsOf } from '../../core/run/told';
import type { Rereading, Run } from '../../core/run/types';
import { endpointInUse, withEndpoint } from '../../core/settings/saved-endpoints';
import type { ReaderName } from '../../platform/storage/readers';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse, ModelEngine } from '../runs/choose-writer';
import { compared } from './across';

/** A second reading that can be made. */
export interface RereadPlan {
  chosen: ModelEngine;
  reader: ReaderName;
  statements: Statement[];
  /** Other sources, for statements across several. */
  sources: ComparedSource[];
  wishes: Settings;
  /** The facts of this reading that the panel shows, whether it succeeds or not. */
  facts: Omit<Rereading, 'state' | 'error'>;
}

/** The reading that can be made now; null where there is nothing to read, or nobody to read it. */
export async function planReread(
  run: Run,
  wishes: Settings,
  modelEngine: (settings: Settings, use: EngineUse) => Promise<ModelEngine | null>,
): Promise<RereadPlan | null> {
  const { article, brief, engine, coverage } = run;
  if (!article || !brief || !engine || engine.name === 'instant') return null;
  // What is still being written across the sources is read once it is whole.
  const told = statementsOf(isUnderWay(coverage) ? { brief, coverage: null } : { brief, coverage });
  const statements = statementsToRead(told, wishes.reread === 'off' ? 'doubtful' : wishes.reread);
  if (statements.length === 0) return null;
  const { rereadWith } = wishes;
  const own = rereadWith === 'same';
  const other = own ? wishes : withEndpoint(wishes, rereadWith);
  // An endpoint that is no longer saved is replaced by no other.
  if (!own && endpointInUse(other) !== rereadWith) return null;
  const chosen = await modelEngine(
    { ...other, engine: own ? engine.name : 'remote' },
    { traces: !run.private, fresh: true },
  );
  if (!chosen?.engine.reread) return null;
  // Another model than the brief's, or the same at another service, would send text where nobody asked it to go.
  if (own && (chosen.engine.model !== engine.model || chosen.service !== engine.service)) return null;
  const languages = { input: article.lang, output: engine.outputLang };
  if (chosen.engine.canAsk && !(await chosen.engine.canAsk(languages))) return null;
  const reader = { service: chosen.service, model: chosen.engine.model ?? chosen.service };
  const tokens = rereadTokens(article, statements, wishes);
  const priced = chosen.provider ? { provider: chosen.provider } : {};
  return {
    chosen,
    reader,
    statements,
    sources: comparableSources(coverage?.sources ?? []).map(compared),
    wishes,
    facts: { ...reader, ...priced, statements: statements.length, tokens },
  };
}
