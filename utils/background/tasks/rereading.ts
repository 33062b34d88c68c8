import { EngineError } from '../../core/brief/engine-error';
import { isUnderWay } from '../../core/coverage/state';
import { MOST_IN_REQUEST } from '../../core/reread/estimate';
import { notRead } from '../../core/reread/verify';
import { ended } from '../../core/run/reduce';
import type { Rereading, Run } from '../../core/run/types';
import type { ReaderBook } from '../../platform/storage/readers';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse, ModelEngine } from '../runs/choose-writer';
import { failure } from '../runs/pipeline';
import type { RunStore } from '../runs/store';
import type { Task, Tasks } from './create-tasks';
import { planReread, type RereadPlan } from './plan-reread';

/** Has statements of a brief read a second time by a model. */
export interface Rereader {
  /**
   * Once a brief or a comparison of sources is written: offers a second reading, or has it done where the reader
   * switched it on.
   */
  written(tabId: number): void;
  /** The reader asks for it; `anyway` also of a model that has not seen what was spoiled. */
  reread(tabId: number, how: { anyway: boolean }): void;
  stop(runId: string): void;
}

export interface RereaderDeps {
  store: RunStore;
  tasks: Tasks;
  /** The settings with the endpoint of this run in use. */
  settings(run: Pick<Run, 'endpoint'>): Settings | Promise<Settings>;
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
  book: ReaderBook;
  /** A number that nobody can foresee. */
  newSeed(): number;
}

/** The reader's request; null where something has only just been written. */
type Asked = { anyway: boolean } | null;

/** Makes the rereader, one reading at a time for each run. */
export function createRereader({ store, tasks, settings, modelEngine, book, newSeed }: RereaderDeps): Rereader {
  async function follow(run: Run, asked: Asked, task: Task): Promise<void> {
    await tasks.ended(run.id, 'brief');
    await tasks.ended(run.id, 'rewriting');
    const now = task.now();
    if (task.signal.aborted || !now || !ended(now)) return;
    const wishes = await settings(run);
    let facts: RereadPlan['facts'] = { service: '', model: '', statements: 0, tokens: null };
    const tell = (state: Rereading['state'], error: Rereading['error'] = null) =>
      task.tell({ type: 'rereading', rereading: { ...facts, state, error } });
    let host = '';
    try {
      const plan = await planReread(now, wishes, modelEngine);
      if (!plan) return;
      ({ facts } = plan);
      host = plan.chosen.host;
      const traces = !now.private;
      // A kept brief that is opened again sends no request.
      if (!asked && (wishes.reread === 'off' || now.keptAt)) return tell('ready');
      if (asked?.anyway) await book.allow(plan.reader, { traces });
      else if (await book.isBarred(plan.reader)) return tell('barred');
      const tried = new Set<string>();
      for (let next: RereadPlan | null = plan; next; next = await planAgain(task, wishes, tried)) {
        ({ facts } = next);
        tell('underWay');
        const state = await read(task, now, { ...next, book, newSeed });
        tell(state);
        if (state !== 'done') break;
        for (const { text } of next.statements) tried.add(text);
      }
    } catch (error) {
      // Nobody asked for anything, and nobody is there who could be asked.
      if (!asked && wishes.reread === 'off') return;
      if (task.signal.aborted) tell('stopped');
      else tell('failed', { ...failure(error), host });
    }
    const after = task.now();
    if (!after?.brief) return;
    // A search that goes on keeps its own outcome, at its end.
    const across = after.coverage && !isUnderWay(after.coverage) ? (['coverage'] as const) : [];
    await task.amend(['brief', ...across, 'sent', 'usage']);
  }

  /** What was written across the sources in the meantime; null where nothing was that has not been tried. */
  async function planAgain(task: Task, wishes: Settings, tried: ReadonlySet<string>): Promise<RereadPlan | null> {
    const now = task.now();
    const plan = now && (await planReread(now, wishes, modelEngine));
    const statements = plan?.statements.filter(({ text }) => !tried.has(text)) ?? [];
    return plan && statements.length > 0
      ? { ...plan, statements, facts: { ...plan.facts, statements: statements.length } }
      : null;
  }

  const start = (tabId: number, asked: Asked) => {
    const run = store.get(tabId);
    if (run) tasks.start({ run, kind: 'rereading' }, (task) => follow(run, asked, task));
  };
  return {
    written: (tabId) => start(tabId, null),
    reread: start,
    stop: (runId) => tasks.stop(runId, 'rereading'),
  };
}

/** A plan with what carrying it out needs. */
type Reading = RereadPlan & Pick<RereaderDeps, 'book' | 'newSeed'>;

/** Has the statements read, some at a time, and shows each result; what a reading thrown away had shown is undone. */
async function read(task: Task, run: Run, plan: Reading): Promise<'done' | 'caught' | 'noCanaries'> {
  const { statements, reader, book } = plan;
  for (let from = 0; from < statements.length; from += MOST_IN_REQUEST) {
    const outcome = await readSome(task, run, {
      ...plan,
      statements: statements.slice(from, from + MOST_IN_REQUEST),
    });
    if (outcome === 'none') return from === 0 ? 'noCanaries' : 'done';
    if (outcome === 'passed' || outcome === 'failed')
      await book.add(reader, { passed: outcome === 'passed' }, { traces: !run.private });
    if (outcome === 'unjudged') throw new EngineError('cut');
    if (outcome !== 'failed') continue;
    for (const { text } of statements) task.tell({ type: 'reread', text, reread: notRead(reader.model) });
    return 'caught';
  }
  return 'done';
}

async function readSome(task: Task, run: Run, { chosen, reader, statements, sources, wishes, newSeed }: Reading) {
  const { article, engine } = run;
  if (!article || !engine || !chosen.engine.reread) throw new EngineError('notSetUp');
  const request = {
    article,
    sources,
    statements: statements.map(({ text, citations, check }) => ({
      text,
      citations,
      figureMissing: check?.verdict === 'figureNotFound',
    })),
    outputLang: engine.outputLang,
    tokenBudget: wishes.tokenBudget,
    model: reader.model,
    seed: newSeed(),
  };
  let outcome: 'passed' | 'failed' | 'unjudged' | 'none' = 'unjudged';
  for await (const event of task.whileShown(chosen.engine.reread(request, task.signal))) {
    if (event.type === 'sent' || event.type === 'loading') task.tell(event);
    else if (event.type === 'usage') task.spend(event.usage);
    else if (event.type === 'canaries') outcome = event.outcome;
    else if (event.type === 'reread') {
      const statement = statements[event.place];
      if (statement) task.tell({ type: 'reread', text: statement.text, reread: event.reread });
    }
  }
  return outcome;
}
