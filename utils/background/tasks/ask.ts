import { statementOf } from '../../core/brief/assemble';
import { firstRequest } from '../../core/brief/prompts/first-request';
import { isAsking, LONGEST_QUESTION, type Question, questionsOf } from '../../core/brief/questions';
import type { AskRequest } from '../../core/brief/requests';
import type { BriefLine, Statement } from '../../core/brief/types';
import { addUsage } from '../../core/cost/usage';
import { comparableSources } from '../../core/coverage/state';
import { instantAnswer } from '../../core/instant/answer';
import { type Checker, createChecker } from '../../core/run/checking';
import { outputLangOf } from '../../core/run/output-lang';
import { suggestQuestions } from '../../core/run/suggest';
import type { Run } from '../../core/run/types';
import { shownBrief } from '../../core/shown/shown';
import { typography } from '../../core/text/typography';
import type { Engine } from '../../engines/shared/types';
import type { Library } from '../../platform/storage/library';
import type { Settings } from '../../platform/storage/settings';
import { type EngineUse, failure, type ModelEngine, type PipelineDeps } from '../runs/pipeline';
import type { RunStore } from '../runs/store';
import { compared } from './coverage';

/** The reader's questions on a tab's article and its sources. */
export interface AskManager {
  /** Finds what is worth asking of a tab's article, once its brief is written. */
  suggest(tabId: number): void;
  /** Has a question answered, once the brief is written; nothing while another of that run is being answered. */
  ask(tabId: number, question: string): void;
  stop(runId: string): void;
  stopAll(): void;
}

export interface AskDeps {
  store: RunStore;
  library: Pick<Library, 'amend'>;
  settings(): Settings | Promise<Settings>;
  /** Which engine answers, as for a brief. */
  choose: PipelineDeps['choose'];
  /** The model engine that the settings name, or null. Throws where it lacks something. */
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
  /** Resolves when the brief of a run is done with. */
  briefEnded(runId: string): Promise<void>;
  /** BCP 47. */
  browserLang: string;
  now(): number;
  stayAwake(): () => void;
}

/** Questions and their answers, one at a time for each run. */
export function createAskManager(deps: AskDeps): AskManager {
  const running = new Map<string, AbortController>();

  /** The run as it is now; null when the tab shows another. */
  const current = (run: Run): Run | null => {
    const now = deps.store.get(run.tabId);
    return now?.id === run.id ? now : null;
  };

  async function follow(run: Run, question: string, at: number, signal: AbortSignal): Promise<void> {
    const change = (changed: Partial<Question>) => deps.store.apply(run, { type: 'answer', at, change: changed });
    try {
      await deps.briefEnded(run.id);
      const { article } = current(run) ?? {};
      if (!article) return;
      const wishes = await deps.settings();
      const lang = outputLangOf(wishes, article, deps.browserLang);
      const languages = { input: article.lang, output: lang };
      const settings = { ...wishes, engine: (await deps.choose(wishes, languages)).engine };
      const chosen = await deps.modelEngine(settings, { traces: !run.private, fresh: false });
      const able = chosen?.engine.ask && ((await chosen.engine.canAsk?.(languages)) ?? true);
      signal.throwIfAborted();
      const now = current(run);
      if (!now) return;
      if (chosen && able) {
        const { engine, service } = chosen;
        change({ engine: engine.name, model: engine.model, service, lang });
        await fromModel(now, { question, lang, tokenBudget: settings.tokenBudget }, engine, at, signal);
      } else fromSources(now, question, at);
    } catch (error) {
      if (signal.aborted) change({ state: 'stopped' });
      else change({ state: 'failed', error: failure(error) });
    }
    await keep(run);
  }

  async function fromModel(
    run: Run,
    { question, lang, tokenBudget }: { question: string; lang: string; tokenBudget: number },
    engine: Engine,
    at: number,
    signal: AbortSignal,
  ): Promise<void> {
    const { article, coverage } = run;
    if (!article || !engine.ask) return;
    const sources = comparableSources(coverage?.sources ?? []);
    const checker = createChecker(article, lang, sources);
    const request: AskRequest = {
      article,
      question,
      earlier: questionsOf(run)
        .filter(({ state }) => state === 'answered' || state === 'none')
        .map(({ question, statements }) => ({ question, answer: statements })),
      first: wholeRequest(run),
      brief: run.brief,
      sources: sources.map(compared),
      outputLang: lang,
      tokenBudget,
    };
    let statements: Statement[] = [];
    let none = false;
    for await (const event of engine.ask(request, signal)) {
      signal.throwIfAborted();
      const now = current(run);
      // The tab shows another page by now: nobody waits for the rest.
      if (!now) return running.get(run.id)?.abort();
      if (event.type === 'sent' || event.type === 'loading') deps.store.apply(run, event);
      else if (event.type === 'usage')
        deps.store.apply(run, { type: 'usage', usage: addUsage(now.usage, event.usage) });
      else if (event.type === 'line' && event.line.tag === 'none') none = true;
      else if (event.type === 'line') {
        statements = [...statements, checked({ ...event.line, text: typography(event.line.text, lang) }, checker)];
        deps.store.apply(run, { type: 'answer', at, change: { statements } });
      }
    }
    if (statements.length > 0 || none)
      deps.store.apply(run, { type: 'answer', at, change: { state: statements.length > 0 ? 'answered' : 'none' } });
    else fromSources(current(run) ?? run, question, at, 'instant');
  }

  /** Sentences of the sources, without a model; `by` where they stand in for what a model wrote. */
  function fromSources(run: Run, question: string, at: number, by?: 'instant'): void {
    const { article, coverage } = run;
    if (!article) return;
    const others = comparableSources(coverage?.sources ?? []);
    const sources = [
      { number: 1, lang: article.lang, passages: article.passages },
      ...others.flatMap(({ number, lang, passages }) => (number === null ? [] : [{ number, lang, passages }])),
    ];
    const checker = createChecker(article, article.lang, others);
    const statements = instantAnswer(question, sources, article.title).map(({ text, citations }) =>
      checked({ tag: 'answer', text, citations, opens: false, ...(by ? { by } : {}) }, checker),
    );
    const found = statements.length > 0;
    // That the sources do not answer is then said by no model.
    const who = by && !found ? { engine: 'instant' as const, model: null, service: '' } : {};
    const state = found ? 'answered' : 'none';
    deps.store.apply(run, { type: 'answer', at, change: { statements, state, lang: article.lang ?? 'und', ...who } });
  }

  async function keep(run: Run): Promise<void> {
    const now = current(run);
    if (!now || now.private || !now.key) return;
    // What cannot be kept is still shown; the brief itself says when the disk is full.
    const { usage, sent } = now;
    await deps.library.amend(now.key, { questions: questionsOf(now), usage, sent }).catch(() => undefined);
  }

  return {
    suggest(tabId) {
      const run = deps.store.get(tabId);
      if (!run) return;
      void deps.briefEnded(run.id).then(() => {
        const now = current(run);
        if (now?.article)
          deps.store.apply(run, { type: 'suggested', suggestions: suggestQuestions(now.article, shownBrief(now)) });
      });
    },
    ask(tabId, asked) {
      const run = deps.store.get(tabId);
      // The spaces of French typography stay: a suggestion that was asked is known by its words.
      const question = asked
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .trim()
        .slice(0, LONGEST_QUESTION);
      if (!run?.article || question === '' || running.has(run.id) || isAsking(questionsOf(run))) return;
      const abort = new AbortController();
      running.set(run.id, abort);
      const relax = deps.stayAwake();
      const at = Math.max(deps.now(), (questionsOf(run).at(-1)?.at ?? 0) + 1);
      deps.store.apply(run, { type: 'asked', question: newQuestion(question, at, run.article.lang) });
      void follow(run, question, at, abort.signal)
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

function newQuestion(question: string, at: number, lang: string | null): Question {
  return {
    question,
    statements: [],
    state: 'asking',
    error: null,
    at,
    engine: 'instant',
    model: null,
    service: '',
    lang: lang ?? 'und',
  };
}

/** A line of an answer as a statement; what no source bears out and that cites nothing is the model's own, and marked as that. */
function checked(line: BriefLine, checker: Checker): Statement {
  const { text, citations, check, ...rest } = checker.answer(line);
  if (citations.length > 0) return statementOf({ text, citations, ...(check ? { check } : {}), ...rest });
  return { text, origin: 'ai', citations, ...(check ? { check } : {}) };
}

/** The request that the brief was written from, if it held the whole article; of a part one could not answer. */
function wholeRequest({ article, sent, parts, wordsRead, brief }: Run): AskRequest['first'] {
  if (!article || !brief || parts > 1 || wordsRead < article.words) return null;
  return firstRequest(sent);
}
