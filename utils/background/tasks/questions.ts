import type { Article } from '../../core/article/types';
import { statementOf } from '../../core/brief/assemble';
import { firstRequest } from '../../core/brief/prompts/first-request';
import { isAsking, LONGEST_QUESTION_CHARS, type Question } from '../../core/brief/questions';
import type { AskRequest } from '../../core/brief/requests';
import type { BriefLine, Statement } from '../../core/brief/types';
import { comparableSources } from '../../core/coverage/state';
import { instantAnswer } from '../../core/instant/answer';
import { type Checker, createChecker } from '../../core/run/checking';
import { outputLangOf } from '../../core/run/output-lang';
import { suggestQuestions } from '../../core/run/suggest';
import type { Run } from '../../core/run/types';
import { shownBrief } from '../../core/shown/shown';
import type { LangTag } from '../../core/text/lang-tag';
import { typography } from '../../core/text/typography';
import type { Engine } from '../../engines/shared/types';
import type { Settings } from '../../platform/storage/settings';
import type { EngineUse, ModelEngine, WriterDeps } from '../runs/choose-writer';
import { failure } from '../runs/pipeline';
import type { RunStore } from '../runs/store';
import { compared } from './across';
import type { Task, Tasks } from './create-tasks';

/** The reader's questions on a tab's article and its sources. */
export interface Questions {
  /** Suggests questions on a tab's article, once its brief is written. */
  suggest(tabId: number): void;
  /** Has a question answered, once the brief is written; does nothing while another of that run is being answered. */
  ask(tabId: number, question: string): void;
  stop(runId: string): void;
}

export interface QuestionsDeps {
  store: RunStore;
  tasks: Tasks;
  /** The settings with the endpoint of this run in use. */
  settings(run: Pick<Run, 'endpoint'>): Settings | Promise<Settings>;
  /** Chooses the engine that answers, as for a brief. */
  choose: WriterDeps['choose'];
  /** The model engine that the settings name, or null. Throws where its setup is incomplete. */
  modelEngine(settings: Settings, use: EngineUse): Promise<ModelEngine | null>;
  browserLang: LangTag;
  now(): number;
}

/** A question being answered; `at` is when it was asked (epoch ms), and identifies it in the run. */
interface Asked {
  question: string;
  at: number;
}

/** The questions worth asking on an article, of the engine that wrote its brief. */
function questionsOf(run: Run, article: Article): string[] {
  return suggestQuestions(article, shownBrief(run), run.engine?.name ?? 'instant');
}

/** Makes the tasks for questions and their answers, one at a time for each run. */
export function createQuestions(deps: QuestionsDeps): Questions {
  const { store, tasks } = deps;

  async function follow(run: Run, asked: Asked, task: Task): Promise<void> {
    const change = (changed: Partial<Question>) => task.tell({ type: 'answer', at: asked.at, change: changed });
    try {
      await tasks.ended(run.id, 'brief');
      const { article } = task.now() ?? {};
      if (!article) return;
      const wishes = await deps.settings(run);
      const lang = outputLangOf(wishes, article, deps.browserLang);
      const languages = { input: article.lang, output: lang };
      const settings = { ...wishes, engine: (await deps.choose(wishes, languages)).engine };
      const chosen = await deps.modelEngine(settings, { traces: !run.private, fresh: false });
      const able = chosen?.engine.ask && ((await chosen.engine.canAsk?.(languages)) ?? true);
      task.signal.throwIfAborted();
      const now = task.now();
      if (!now) return;
      if (chosen && able) {
        const { engine, service } = chosen;
        change({ engine: engine.name, model: engine.model, service, lang });
        await answerByModel(task, now, { ...asked, lang, tokenBudget: settings.tokenBudget, engine });
      } else answerBySources(task, now, asked);
    } catch (error) {
      if (task.signal.aborted) change({ state: 'stopped' });
      else change({ state: 'failed', error: failure(error) });
    }
    await task.amend(['questions', 'usage', 'sent']);
  }

  return {
    suggest(tabId) {
      const run = store.get(tabId);
      if (!run) return;
      void tasks.ended(run.id, 'brief').then(() => {
        const now = store.get(tabId);
        if (now?.id === run.id && now.article)
          store.apply(run, { type: 'suggested', suggestions: questionsOf(now, now.article) });
      });
    },
    ask(tabId, asked) {
      const run = store.get(tabId);
      // The spaces of French typography stay: an asked suggestion is recognised by its exact words.
      const question = asked
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .trim()
        .slice(0, LONGEST_QUESTION_CHARS);
      if (!run?.article || question === '' || tasks.isUnderWay(run.id, 'question') || isAsking(run.questions)) return;
      const at = Math.max(deps.now(), (run.questions.at(-1)?.at ?? 0) + 1);
      store.apply(run, { type: 'asked', question: newQuestion(question, at, run.article.lang) });
      tasks.start({ run, kind: 'question' }, (task) => follow(run, { question, at }, task));
    },
    stop: (runId) => tasks.stop(runId, 'question'),
  };
}

interface ModelQuestion extends Asked {
  lang: LangTag;
  tokenBudget: number;
  engine: Engine;
}

/** Lets a model answer. Where nothing that it wrote can be shown, sentences of the sources are shown instead. */
async function answerByModel(task: Task, run: Run, asked: ModelQuestion): Promise<void> {
  const { question, at, lang, tokenBudget, engine } = asked;
  const { article, coverage } = run;
  if (!article || !engine.ask) return;
  const sources = comparableSources(coverage?.sources ?? []);
  const checker = createChecker(article, lang, sources);
  const request: AskRequest = {
    article,
    question,
    earlier: run.questions
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
  for await (const event of task.whileShown(engine.ask(request, task.signal))) {
    if (event.type === 'sent' || event.type === 'loading') task.tell(event);
    else if (event.type === 'usage') task.spend(event.usage);
    else if (event.type === 'line' && event.line.tag === 'none') none = true;
    else if (event.type === 'line') {
      statements = [...statements, checked({ ...event.line, text: typography(event.line.text, lang) }, checker)];
      task.tell({ type: 'answer', at, change: { statements } });
    }
  }
  const now = task.now();
  if (!now) return;
  if (statements.length > 0 || none)
    task.tell({ type: 'answer', at, change: { state: statements.length > 0 ? 'answered' : 'none' } });
  else answerBySources(task, now, { question, at, by: 'instant' });
}

/** Answers with sentences of the sources, without a model; `by` is set where they replace a model's answer. */
function answerBySources(task: Task, run: Run, { question, at, by }: Asked & { by?: 'instant' }): void {
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
  // Where the sources do not answer, it was no model that said so.
  const who = by && !found ? { engine: 'instant' as const, model: null, service: '' } : {};
  const state = found ? 'answered' : 'none';
  task.tell({ type: 'answer', at, change: { statements, state, lang: article.lang ?? 'und', ...who } });
}

function newQuestion(question: string, at: number, lang: LangTag | null): Question {
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

/**
 * Makes a statement of an answer's line. A line that no source supports and that cites nothing is the model's own, and
 * marked so.
 */
function checked(line: BriefLine, checker: Checker): Statement {
  const { text, citations, check, ...rest } = checker.answer(line);
  if (citations.length > 0) return statementOf({ text, citations, ...(check ? { check } : {}), ...rest });
  return { text, origin: 'ai', citations, ...(check ? { check } : {}) };
}

/**
 * The request that the brief was written from, if it held the whole article: a request with a part of it could not
 * answer.
 */
function wholeRequest({ article, sent, parts, wordsRead, brief }: Run): AskRequest['first'] {
  if (!article || !brief || parts > 1 || wordsRead < article.words) return null;
  return firstRequest(sent);
}
