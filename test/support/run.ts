import type { Article } from '../../utils/core/article/types';
import type { Brief } from '../../utils/core/brief/types';
import { newRun } from '../../utils/core/run/reduce';
import type { Run } from '../../utils/core/run/types';

/** An invented article of three passages, with whatever a test wants otherwise. */
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
