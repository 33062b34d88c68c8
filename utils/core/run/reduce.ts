import { addLine, emptyBrief } from '../brief/assemble';
import { withQuestion } from '../brief/questions';
import type { Brief, Statement } from '../brief/types';
import { newCoverage } from '../coverage/state';
import { withStatements } from './told';
import type { Run, RunEvent, Stage } from './types';

const ENDED: ReadonlySet<Stage> = new Set(['unreadable', 'notArticle', 'done', 'stopped', 'failed']);

/** True once a run has ended: nothing more happens until the reader does something. */
export function ended(run: Run): boolean {
  return ENDED.has(run.stage);
}

/**
 * The run after an event. Pure; the background and the panel both use it, so that they cannot disagree.
 * A line changes the brief; all else sets fields.
 */
export function reduce(run: Run, event: RunEvent): Run {
  switch (event.type) {
    case 'article':
      return { ...run, article: event.article, selectionWords: event.selectionWords, wordsRead: event.article.words };
    case 'unreadable':
      return { ...run, stage: 'unreadable', unreadable: event.reason };
    case 'notArticle':
      return { ...run, stage: 'notArticle' };
    case 'engine':
      return { ...run, engine: event.engine };
    case 'instant':
      return { ...run, instant: event.brief };
    case 'writing':
      return { ...run, stage: 'writing' };
    case 'read':
      return { ...run, wordsRead: event.words };
    case 'part':
      return { ...run, part: event.part, parts: event.parts };
    case 'sent':
      return { ...run, sent: [...run.sent, event.request] };
    case 'loading':
      return { ...run, loading: !event.loaded };
    case 'phase': {
      const { phase, at, seconds } = event;
      return { ...run, phase: { phase, at, seconds } };
    }
    case 'line':
      return withLine(run, event);
    case 'takeBack':
      return { ...run, brief: null };
    case 'usage':
      return { ...run, usage: event.usage };
    case 'kept': {
      const { brief, wordsRead, parts, usage, sent, coverage, lookups, questions, at } = event;
      const shown = brief.engine === 'instant' ? { instant: brief } : { brief };
      return { ...run, ...shown, wordsRead, parts, usage, sent, coverage, lookups, questions, keptAt: at };
    }
    case 'changed':
      return { ...run, changedSince: event.since, changes: event.changes };
    case 'readBefore':
      return { ...run, readBefore: event.earlier };
    case 'wrongLang':
      return { ...run, wrongLang: event.lang };
    case 'notKept':
      return { ...run, notKept: true };
    case 'identified':
      return { ...run, key: event.key };
    case 'flag':
      return withFlag(run, event);
    case 'coverage':
      return { ...run, coverage: { ...(run.coverage ?? newCoverage()), ...event.change } };
    case 'lookingUp':
      return { ...run, lookingUp: event.on };
    case 'lookup':
      return { ...run, lookups: [...run.lookups, event.query] };
    case 'support':
      return withSupport(run, event);
    case 'suggested':
      return { ...run, suggestions: event.suggestions };
    case 'asked':
      return { ...run, questions: withQuestion(run.questions, event.question) };
    case 'answer':
      return {
        ...run,
        questions: run.questions.map((one) => (one.at === event.at ? { ...one, ...event.change } : one)),
      };
    case 'rewriting':
      return { ...run, rewriting: event.rewriting };
    case 'rewritten':
      return withRewritten(run, event);
    case 'rereading':
      return { ...run, rereading: event.rereading };
    case 'reread':
      return withReread(run, event);
    case 'done':
      return {
        ...run,
        stage: 'done',
        phase: null,
        endedAt: event.at,
        brief: run.brief && { ...run.brief, complete: event.complete },
      };
    case 'stopped':
      return { ...run, stage: 'stopped', phase: null, endedAt: event.at };
    case 'failed':
      return { ...run, stage: 'failed', phase: null, endedAt: event.at, error: event.error };
  }
}

function withFlag(run: Run, { text, flag }: Extract<RunEvent, { type: 'flag' }>): Run {
  const flagged = (statements: readonly Statement[]) =>
    statements.map((one) => {
      if (one.text !== text) return one;
      const { flag: _, ...rest } = one;
      return flag ? { ...rest, flag } : rest;
    });
  const inBrief = (brief: Brief | null) =>
    brief && {
      ...brief,
      standfirst: flagged(brief.standfirst),
      story: flagged(brief.story),
      context: flagged(brief.context),
    };
  const { coverage } = run;
  return {
    ...run,
    instant: inBrief(run.instant),
    brief: inBrief(run.brief),
    questions: run.questions.map((one) => ({ ...one, statements: flagged(one.statements) })),
    coverage: coverage && {
      ...coverage,
      story: flagged(coverage.story),
      agree: flagged(coverage.agree),
      differ: flagged(coverage.differ),
      single: flagged(coverage.single),
    },
  };
}

function withLine(run: Run, event: Extract<RunEvent, { type: 'line' }>): Run {
  if (!run.article || !run.engine) return run;
  const { name, model, outputLang } = run.engine;
  const brief = run.brief ?? emptyBrief({ engine: name, model, lang: outputLang });
  return { ...run, brief: addLine(brief, event.line) };
}

function withSupport(run: Run, { index, support }: Extract<RunEvent, { type: 'support' }>): Run {
  if (!run.brief?.context[index]) return run;
  const context = run.brief.context.map((statement, at) => (at === index ? { ...statement, support } : statement));
  return { ...run, brief: { ...run.brief, context } };
}

function withRewritten(run: Run, { text, statement }: Extract<RunEvent, { type: 'rewritten' }>): Run {
  const { brief } = run;
  const put = (statements: readonly Statement[]) => statements.map((one) => (one.text === text ? statement : one));
  return brief ? { ...run, brief: { ...brief, standfirst: put(brief.standfirst), story: put(brief.story) } } : run;
}

function withReread(run: Run, { text, reread }: Extract<RunEvent, { type: 'reread' }>): Run {
  return withStatements(run, (one) => (one.text === text && one.origin !== 'ai' ? { ...one, reread } : one));
}

/** A run that has only just been asked for. */
export function newRun(init: Pick<Run, 'id' | 'tabId' | 'url' | 'clickedAt' | 'private' | 'scope' | 'endpoint'>): Run {
  return {
    ...init,
    stage: 'reading',
    article: null,
    selectionWords: 0,
    unreadable: null,
    engine: null,
    instant: null,
    brief: null,
    wordsRead: 0,
    parts: 1,
    part: 1,
    sent: [],
    loading: false,
    phase: null,
    usage: null,
    error: null,
    keptAt: null,
    changedSince: null,
    readBefore: null,
    changes: null,
    wrongLang: null,
    notKept: false,
    key: '',
    coverage: null,
    lookingUp: false,
    lookups: [],
    questions: [],
    suggestions: [],
    rewriting: null,
    rereading: null,
    startedAt: init.clickedAt,
    endedAt: null,
  };
}
