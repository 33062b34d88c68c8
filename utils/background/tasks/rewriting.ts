import { statementOf } from '../../core/brief/assemble';
import { EngineError } from '../../core/brief/engine-error';
import { firstRequest } from '../../core/brief/prompts/first-request';
import type { UnfoundLine } from '../../core/brief/requests';
import { isRewritable } from '../../core/brief/rewritable';
import type { Brief, BriefLine, Statement } from '../../core/brief/types';
import { isWarned } from '../../core/check/tiers';
import { type Checker, createChecker } from '../../core/run/checking';
import { ended } from '../../core/run/reduce';
import type { Rewriting, Run } from '../../core/run/types';
import { typography } from '../../core/text/typography';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse, ModelEngine } from '../runs/choose-writer';
import { failure } from '../runs/pipeline';
import type { RunStore } from '../runs/store';
import type { Task, Tasks } from './create-tasks';

/** Most statements in one request for rewriting. */
const MOST_STATEMENTS = 12;

/** Rewrites statements that were not found in the sources, each once. */
export interface Rewriter {
  /**
   * Asks the model that wrote a tab's brief to rewrite the statements with these texts, or (null) all that may be
   * rewritten. Waits until the brief is written. One request at a time for each run; does nothing while one is in
   * progress.
   */
  rewrite(tabId: number, texts: readonly string[] | null): void;
  stop(runId: string): void;
}

export interface RewriterDeps {
  store: RunStore;
  tasks: Tasks;
  /** The settings with the endpoint of this run in use. */
  settings(run: Pick<Run, 'endpoint'>): Settings | Promise<Settings>;
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
}

/** Makes the rewriter, one request at a time for each run. */
export function createRewriter({ store, tasks, settings, modelEngine }: RewriterDeps): Rewriter {
  async function follow(run: Run, texts: readonly string[] | null, task: Task): Promise<void> {
    await tasks.ended(run.id, 'brief');
    const now = task.now();
    const wanted = statementsIn(now?.brief ?? null)
      .filter((one) => isRewritable(one) && (texts === null || texts.includes(one.text)))
      .slice(0, MOST_STATEMENTS);
    if (task.signal.aborted || !now || !ended(now) || wanted.length === 0) return;
    const asked = wanted.map(({ text }) => text);
    const tell = (change: Pick<Rewriting, 'underWay' | 'error'>) =>
      task.tell({ type: 'rewriting', rewriting: { texts: asked, ...change } });
    tell({ underWay: true, error: null });
    let host = '';
    try {
      const wishes = await settings(run);
      const chosen = await modelEngine(wishes, { traces: !run.private, fresh: true });
      host = chosen?.host ?? '';
      await write(task, now, { wanted, wishes, chosen });
      tell({ underWay: false, error: null });
    } catch (error) {
      tell({ underWay: false, error: task.signal.aborted ? null : { ...failure(error), host } });
    }
    if (task.now()?.brief) await task.amend(['brief', 'sent', 'usage']);
  }

  return {
    rewrite(tabId, texts) {
      const run = store.get(tabId);
      if (run) tasks.start({ run, kind: 'rewriting' }, (task) => follow(run, texts, task));
    },
    stop: (runId) => tasks.stop(runId, 'rewriting'),
  };
}

interface Order {
  wanted: readonly Statement[];
  wishes: Settings;
  chosen: ModelEngine | null;
}

/**
 * Has the wanted statements rewritten, and replaces each as its new text comes. Throws `EngineError`, or the signal's
 * reason.
 */
async function write(task: Task, run: Run, { wanted, wishes, chosen }: Order): Promise<void> {
  const { article, brief, engine, sent } = run;
  if (!article || !brief || !engine) return;
  // Another model than the brief's, or the same at another service, would send text where the reader did not ask it to
  // go.
  const same = chosen?.engine.model === engine.model && chosen.service === engine.service;
  if (!chosen?.engine.rewrite || !same) throw new EngineError('notSetUp');
  const { outputLang } = engine;
  const checker = createChecker(article, outputLang);
  const left = new Set(wanted);
  const replace = (old: Statement, line: BriefLine | null) => {
    left.delete(old);
    const known = statementsIn(task.now()?.brief ?? null);
    const asIs = known.find(({ text }) => text === old.text);
    if (asIs)
      task.tell({ type: 'rewritten', text: old.text, statement: outcomeOf({ old: asIs, line, known }, checker) });
  };
  const { length, context, tokenBudget } = wishes;
  const lines = wanted.map(unfound);
  const asked = { article, outputLang, length, context, tokenBudget, first: firstRequest(sent), brief, lines };
  let complete = false;
  for await (const event of task.whileShown(chosen.engine.rewrite(asked, task.signal))) {
    if (event.type === 'sent') task.tell(event);
    else if (event.type === 'usage') task.spend(event.usage);
    else if (event.type === 'end') complete = event.complete;
    else if (event.type === 'line') {
      const old = wanted[event.line.place ?? 0];
      const line = { ...event.line, text: typography(event.line.text, outputLang) };
      if (old && left.has(old)) replace(old, line);
    }
  }
  // A complete answer that leaves a statement out has no better words for it.
  if (complete) for (const old of left) replace(old, null);
}

function statementsIn(brief: Brief | null): Statement[] {
  return brief ? [...brief.standfirst, ...brief.story] : [];
}

function unfound({ text, citations, check }: Statement): UnfoundLine {
  const missing = check?.findings.flatMap((finding) => (finding.found ? [] : [finding.text])) ?? [];
  return { text, citations, missing: [...new Set(missing)] };
}

interface Rewritten {
  old: Statement;
  /** The new words; null where the model gave none. */
  line: BriefLine | null;
  /** All statements of the brief. */
  known: readonly Statement[];
}

/**
 * The statement after a model was asked to rewrite it: the new words where nothing in them is missing from the sources
 * and the brief does not say so already; otherwise the old statement, marked so that it is not tried again.
 */
function outcomeOf({ old, line, known }: Rewritten, checker: Checker): Statement {
  if (!line?.text) return { ...old, tried: 'dropped' };
  const checked = checker.line({ ...line, tag: 'story' });
  const found = checked.check !== undefined && !isWarned(checked.check.verdict) && checked.citations.length > 0;
  if (!found || known.some(({ text }) => text === checked.text)) return { ...old, tried: 'notFound' };
  const { opens, flag } = old;
  return { ...statementOf(checked), ...(opens && { opens }), ...(flag && { flag }), before: old.text };
}
