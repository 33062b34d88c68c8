import { statementOf } from '../../core/brief/assemble';
import { EngineError } from '../../core/brief/engine-error';
import { firstRequest } from '../../core/brief/prompts/first-request';
import type { UnfoundLine } from '../../core/brief/requests';
import { isRewritable } from '../../core/brief/rewritable';
import type { Brief, BriefLine, Statement } from '../../core/brief/types';
import { addUsage } from '../../core/cost/usage';
import { type Checker, createChecker } from '../../core/run/checking';
import { ended } from '../../core/run/reduce';
import type { Run, RunError } from '../../core/run/types';
import { typography } from '../../core/text/typography';
import type { Library } from '../../platform/storage/library';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse, ModelEngine } from '../runs/pipeline';
import { failure } from '../runs/pipeline';
import type { RunStore } from '../runs/store';

/** Most statements that one request asks to be written anew. */
const MOST = 12;

/** Has statements that were not found in the sources written anew, each once. */
export interface RewriteManager {
  /**
   * Asks the model that wrote a tab's brief, once that is written, for its statements of these texts, or for all that
   * `isRewritable`. One asking at a time for each run; nothing happens while one is under way.
   */
  rewrite(tabId: number, texts: readonly string[] | null): void;
  stop(runId: string): void;
  stopAll(): void;
}

export interface RewriteDeps {
  store: RunStore;
  library: Pick<Library, 'amend'>;
  settings(): Settings | Promise<Settings>;
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
  /** Resolves when the brief of a run is done with. */
  briefEnded(runId: string): Promise<void>;
  stayAwake(): () => void;
}

export function createRewriteManager(deps: RewriteDeps): RewriteManager {
  const { store } = deps;
  const running = new Map<string, AbortController>();

  /** The run as it is now; null when the tab shows another. */
  const current = (run: Run): Run | null => {
    const now = store.get(run.tabId);
    return now?.id === run.id ? now : null;
  };

  async function follow(run: Run, texts: readonly string[] | null, abort: AbortController): Promise<void> {
    await deps.briefEnded(run.id);
    const now = current(run);
    const wanted = toldIn(now?.brief ?? null)
      .filter((one) => isRewritable(one) && (texts === null || texts.includes(one.text)))
      .slice(0, MOST);
    if (abort.signal.aborted || !now || !ended(now) || wanted.length === 0) return;
    const asked = wanted.map(({ text }) => text);
    const tell = (underWay: boolean, error: RunError | null = null) =>
      store.apply(run, { type: 'rewriting', rewriting: { texts: asked, underWay, error } });
    tell(true);
    let host = '';
    try {
      const settings = await deps.settings();
      const chosen = await deps.modelEngine(settings, { traces: !run.private, fresh: true });
      host = chosen?.host ?? '';
      await write(now, wanted, settings, chosen, abort);
      tell(false);
    } catch (error) {
      tell(false, abort.signal.aborted ? null : { ...failure(error), host });
    }
    await keep(run);
  }

  async function write(
    run: Run,
    wanted: readonly Statement[],
    settings: Settings,
    chosen: ModelEngine | null,
    { signal }: AbortController,
  ): Promise<void> {
    const { article, brief, engine, sent, usage } = run;
    if (!article || !brief || !engine) return;
    // Another model than the brief's, or the same at another service, is another destination: nobody has asked for that.
    const same = chosen?.engine.model === engine.model && chosen.service === engine.service;
    if (!chosen?.engine.rewrite || !same) throw new EngineError('notSetUp');
    const { outputLang } = engine;
    const checker = createChecker(article, outputLang);
    const left = new Set(wanted);
    const settle = (old: Statement, line: BriefLine | null) => {
      left.delete(old);
      const known = toldIn(current(run)?.brief ?? null);
      const asIs = known.find(({ text }) => text === old.text);
      if (asIs) store.apply(run, { type: 'rewritten', text: old.text, statement: settled(asIs, line, known, checker) });
    };
    const { length, context, tokenBudget } = settings;
    const lines = wanted.map(unfound);
    const asked = { article, outputLang, length, context, tokenBudget, first: firstRequest(sent), brief, lines };
    let complete = false;
    for await (const event of chosen.engine.rewrite(asked, signal)) {
      signal.throwIfAborted();
      // The tab shows another page by now: nobody waits for the rest.
      if (!current(run)) return;
      if (event.type === 'sent') store.apply(run, event);
      else if (event.type === 'usage') store.apply(run, { type: 'usage', usage: addUsage(usage, event.usage) });
      else if (event.type === 'end') complete = event.complete;
      else if (event.type === 'line') {
        const old = wanted[event.line.place ?? 0];
        const line = { ...event.line, text: typography(event.line.text, outputLang) };
        if (old && left.has(old)) settle(old, line);
      }
    }
    // What a whole answer passes over, it has nothing to say of.
    if (complete) for (const old of left) settle(old, null);
  }

  async function keep(run: Run): Promise<void> {
    const now = current(run);
    if (!now?.brief || now.private || !now.key) return;
    const { brief, sent, usage } = now;
    // What cannot be kept is still shown; the brief itself says when the disk is full.
    await deps.library.amend(now.key, { brief, sent, usage }).catch(() => undefined);
  }

  return {
    rewrite(tabId, texts) {
      const run = store.get(tabId);
      if (!run || running.has(run.id)) return;
      const abort = new AbortController();
      running.set(run.id, abort);
      const relax = deps.stayAwake();
      void follow(run, texts, abort)
        .catch(() => undefined)
        .finally(() => {
          relax();
          running.delete(run.id);
        });
    },
    stop: (runId) => running.get(runId)?.abort(),
    stopAll() {
      for (const abort of running.values()) abort.abort();
    },
  };
}

function toldIn(brief: Brief | null): Statement[] {
  return brief ? [...brief.standfirst, ...brief.story] : [];
}

function unfound({ text, citations, check }: Statement): UnfoundLine {
  const missing = check?.findings.flatMap((finding) => (finding.found ? [] : [finding.text])) ?? [];
  return { text, citations, missing: [...new Set(missing)] };
}

/**
 * A statement after a model was asked to write it anew: the new words where the sources bear them out and the brief does not
 * say so already; else as it was, and not to be tried again.
 */
function settled(old: Statement, line: BriefLine | null, known: readonly Statement[], checker: Checker): Statement {
  if (!line?.text) return { ...old, tried: 'dropped' };
  const checked = checker.line({ ...line, tag: 'story' });
  const found = checked.check?.verdict === 'supported' && checked.citations.length > 0;
  if (!found || known.some(({ text }) => text === checked.text)) return { ...old, tried: 'notFound' };
  const { opens, flag } = old;
  return { ...statementOf(checked), ...(opens && { opens }), ...(flag && { flag }), before: old.text };
}
