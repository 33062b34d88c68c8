import type { Article } from '../../utils/core/article/types';
import type { Question } from '../../utils/core/brief/questions';
import type { Brief, Check, Statement } from '../../utils/core/brief/types';
import { isAssured } from '../../utils/core/check/tiers';
import type { Finding, Verdict } from '../../utils/core/check/types';
import { newRun } from '../../utils/core/run/reduce';
import type { Run, RunEngine, RunError } from '../../utils/core/run/types';

/** An invented article of three passages, with the given changes. */
export function anArticle(change: Partial<Article> = {}): Article {
  const passages = [
    'The dam was closed on Monday.',
    'Engineers found 12 cracks.',
    'It reopens in May, the mayor said.',
  ];
  return {
    url: 'https://news.example/2026/dam?utm_source=x',
    canonicalUrl: 'https://news.example/2026/dam',
    title: 'Dam closed after cracks are found',
    byline: ['Ada Brook'],
    outlet: 'The Example',
    lang: 'en',
    publishedAt: '2026-11-20T08:00:00Z',
    updatedAt: null,
    kind: 'news',
    section: null,
    isArticle: true,
    score: 0.9,
    paywalled: false,
    cut: false,
    words: 16,
    passages: passages.map((text, index) => ({ n: index + 1, text, kind: 'paragraph' })),
    scope: 'article',
    confidence: 0.9,
    doubt: null,
    captions: [],
    ...change,
  };
}

/** A brief of that article, as the instant engine would give it. */
export function aBrief(change: Partial<Brief> = {}): Brief {
  return {
    category: 'Environment',
    headline: 'Dam closed after cracks are found',
    headlineCheck: null,
    standfirst: [{ text: 'The dam was closed on Monday.', origin: 'article', citations: [[1, 1]] }],
    story: [{ text: 'Engineers found 12 cracks.', origin: 'article', citations: [[1, 2]], opens: true }],
    context: [],
    engine: 'instant',
    model: null,
    lang: 'en',
    complete: true,
    ...change,
  };
}

/** A run in tab 1, read and ready to be written. */
export function aRun(change: Partial<Run> = {}): Run {
  const fresh = newRun({
    id: 'run-1',
    tabId: 1,
    url: 'https://news.example/2026/dam',
    clickedAt: 1000,
    private: false,
    scope: 'article',
  });
  return { ...fresh, article: anArticle(), instant: aBrief(), wordsRead: 16, ...change };
}

/** A statement that rests on the first passage of that article. */
export function aStatement(change: Partial<Statement> = {}): Statement {
  return { text: 'The dam was closed on Monday.', origin: 'article', citations: [[1, 1]], ...change };
}

/** The result of a check: it found 12 cracks, or that they are missing. */
export function aCheck(verdict: Verdict, findings?: readonly Finding[]): Check {
  const cracks: Finding = { kind: 'number', text: '12 cracks', found: isAssured(verdict), passage: [1, 2] };
  return { verdict, findings: [...(findings ?? [cracks])], score: isAssured(verdict) ? 1 : 0 };
}

/** A model at an endpoint. */
export function anEngine(change: Partial<RunEngine> = {}): RunEngine {
  return { name: 'remote', model: 'writer-2', service: 'Example AI', outputLang: 'en', ...change };
}

export function anError(change: Partial<RunError> = {}): RunError {
  return { kind: 'server', detail: '', retryAfter: null, host: 'https://api.example/v1', ...change };
}

/** A question on that article, answered by a model. */
export function aQuestion(change: Partial<Question> = {}): Question {
  return {
    question: 'When was it closed?',
    statements: [aStatement()],
    ...{ state: 'answered', error: null, at: 1 },
    ...{ engine: 'remote', model: 'writer-2', service: 'Example AI', lang: 'en' },
    ...change,
  };
}
